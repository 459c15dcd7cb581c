"""A widget in a page of the browser with its Python half in the test: as in a notebook, but without one.

The page gets the widget's module and style and a model like that of a notebook; what the browser sends goes to the widget's own
handlers, what the widget sends or sets comes back.
"""

from __future__ import annotations

import json

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A widget</title><style>body{margin:0} h1{position:absolute;width:1px;height:1px;overflow:hidden}</style><style>%s</style></head>
<body><main><h1>A widget</h1><div id="here"></div></main></body></html>"""
START = """
async ([module, values]) => {
  const listeners = {};
  const call = (name, ...given) => (listeners[name] || []).forEach((each) => each(...given));
  let changed = {};
  const model = {
    get: (name) => values[name],
    set: (name, value) => { if (JSON.stringify(values[name]) !== JSON.stringify(value)) { values[name] = value; changed[name] = value; call(`change:${name}`); } },
    save_changes: () => { const sent = changed; changed = {}; if (Object.keys(sent).length) { window.toPython({ set: sent }); } },
    send: (message) => window.toPython({ message }),
    on: (name, listener) => { listeners[name] = [...(listeners[name] || []), listener]; },
    off: (name, listener) => { listeners[name] = (listeners[name] || []).filter((each) => each !== listener); },
  };
  window.fromPython = (changed) => { Object.assign(values, changed); Object.keys(changed).forEach((name) => call(`change:${name}`)); };
  window.messageFromPython = (message) => call('msg:custom', message);
  const widget = await import(URL.createObjectURL(new Blob([module], { type: 'text/javascript' })));
  window.closeWidget = widget.default.render({ model, el: document.getElementById('here') });
}
"""


class Bridge:
    """Shows a widget on a page and passes on what either side says; a page waits for Python as in a notebook."""

    def __init__(self, page, widget, *, again=False):
        self.page, self.widget, self.heard = page, widget, []
        self._sent = []
        widget.send = lambda content: self._sent.append(("message", content))
        if not again:
            page.expose_function("toPython", self._receive)
            page.set_content(PAGE % widget._css)
        names = [
            name
            for name in widget.trait_names(sync=True)
            if not name.startswith(
                ("_model", "_view", "_dom", "_esm", "_css", "_any", "layout", "tooltip", "tabbable", "comm")
            )
        ]
        widget.observe(
            lambda change: self._sent.append(("trait", {change["name"]: change["new"]})), names=names
        )
        page.evaluate(START, [widget._esm, {name: getattr(widget, name) for name in names}])
        self.names = names

    def _receive(self, said):
        """What the browser says; the answers go out when the test waits."""
        self.heard.append(said)

    def settle(self):
        """Let both sides speak until nobody has anything to say."""
        self.page.wait_for_timeout(1)
        while self.heard or self._sent:
            for said in self._taken(self.heard):
                for name, value in said.get("set", {}).items():
                    setattr(self.widget, name, value)
                if "message" in said:
                    self.widget._handle_custom_msg(said["message"], [])
            for kind, what in self._together(self._taken(self._sent)):
                known = {"trait": "fromPython", "message": "messageFromPython"}[kind]
                self.page.evaluate(f"what => window.{known}(what)", what)
            self.page.wait_for_timeout(1)
        return json.loads(self.widget._told) if hasattr(self.widget, "_told") else None

    @staticmethod
    def _taken(waiting):
        taken = list(waiting)
        waiting.clear()
        return taken

    @staticmethod
    def _together(sent):
        """Traits that change one behind the other go in one message, as those do that are set at once."""
        together = []
        for kind, what in sent:
            if kind == "trait" and together and together[-1][0] == "trait":
                together[-1] = (kind, together[-1][1] | what)
            else:
                together.append((kind, what))
        return together
