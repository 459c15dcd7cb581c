"""An invented event in any number of reports: a storm at a coast, told by voices that other outlets copy.

The same number gives the same reports. A fifth of the reports, at least three, are voices of their own: each takes some
of the facts, tells them in sentences of its own choice, with counts that differ a little, and asks two or three of the people
there, some of whom are quoted in other words. The other reports copy a voice, large voices more often: whole, with cuts,
or with words exchanged, and some add a sentence. A report has twelve to twenty sentences,
about three hundred words.
"""

from __future__ import annotations

import datetime as dt
import random

import pandas as pd

SEED = 11
BEGIN = dt.datetime(2031, 11, 3, 6)
TOWNS = [
    "Harnmouth",
    "Velbury",
    "Nollen",
    "Marby",
    "Orlesund",
    "Tarse",
    "Ostrahaven",
    "Dornwick",
    "Quellstad",
    "Brae",
]
PEOPLE = {
    "Mayor Ada Quint": ["We had asked for a higher wall since the spring, and nobody listened to us",
                        "The town will not leave anybody without a bed tonight"],
    "harbourmaster Ivo Stell": ["I have never seen the water rise so fast in forty years at this harbour",
                                "We do not rule out closing the harbour until the end of the week"],
    "Colonel Tarn Ilvers": ["My people have not slept for two days, and they will not sleep tonight",
                            "The worst is not over, and I ask everybody to stay away from the shore"],
    "Dr. Orla Finn": ["Most of the injured are children, and most of them can go home tomorrow",
                      "The hospital has enough of everything except for clean water"],
    "minister Brandt Osk": ["The government will pay for every roof, and it will pay before the winter",
                            "It is not the time to ask who is to blame for the wall"],
    "Ute Brandis": ["The wave came over the wall at six, and at seven the street was a river",
                    "I saw boats in the gardens, and a piano on the square"],
}  # fmt: skip
COUNTS = {
    ("{about}{n} people died when the storm hit {town}, the police said", "Police in {town} count {about}{n} dead",
     "The number of dead in {town} stands at {about}{n}, officers told us"): 9,
    ("{about}{n} people were injured in {town}", "Doctors in {town} treated {about}{n} injured people",
     "In the hospital of {town} lie {about}{n} injured people"): 60,
    ("{about}{n} houses in {town} lost their roofs", "The wind took the roofs of {about}{n} houses in {town}",
     "Without a roof stand {about}{n} houses in {town}"): 140,
    ("The fire service brought {n} families in {town} to a sports hall", "{n} families in {town} slept in a sports hall"): 80,
    ("{about}{n} boats sank in the harbour of {town}", "At the bottom of the harbour of {town} lie {about}{n} boats",
     "The harbour of {town} lost {about}{n} boats"): 30,
    ("Insurers put the damage in {town} at {n} million crowns", "The damage in {town} is {n} million crowns by a first estimate"): 90,
    ("The wind reached {n} kilometres an hour in {town}", "Gusts of {n} kilometres an hour were measured in {town}"): 180,
    ("{about}{n} trees fell on the road from {town} to the capital", "The road to {town} was blocked by {about}{n} trees"): 300,
    ("Power was cut for {n} hours in {town}", "{town} was without power for {n} hours"): 30,
    ("Soldiers filled {n} thousand sandbags in {town}", "The dam of {town} was raised with {n} thousand sandbags"): 40,
}  # fmt: skip
WHO = ["Fishermen", "Bakers", "Two teachers", "The choir", "Students", "A ferry crew", "Nurses", "Shepherds", "The band",
       "Carpenters", "Pensioners", "A football team", "Gardeners", "Divers", "The librarians", "Lorry drivers"]  # fmt: skip
DID = ["carried", "counted", "painted", "repaired", "gathered", "sorted", "searched", "cleaned", "guarded", "photographed",
       "measured", "rescued", "loaded", "traded", "inspected", "covered"]  # fmt: skip
WHAT = ["wet carpets", "broken lanterns", "church benches", "fishing nets", "school books", "garden sheds", "bicycles", "cellars",
        "fallen poplars", "empty barrels", "piano keys", "window frames", "bridge railings", "hay bales", "street signs",
        "flower pots", "old maps", "market stalls", "telephone poles", "oil drums"]  # fmt: skip
WHERE = ["behind the mill", "on the upper quay", "beside the chapel", "along the embankment", "in the tram depot",
         "near the quarry", "under the viaduct", "at the brewery gate", "by the orchard", "on the tennis court",
         "in the customs hall", "past the cemetery", "outside the theatre", "around the fountain"]  # fmt: skip
WHEN = ["before breakfast", "until the lamps went out", "while gulls circled above", "as the drizzle returned", "after a short prayer",
        "without a single break", "to the sound of a saxophone", "under borrowed umbrellas", "for the third time since summer",
        "although nobody had asked them", "with help from a tractor", "in rubber boots", "by candlelight",
        "despite warnings on the radio"]  # fmt: skip
OPENINGS = ["A storm tore roofs from houses at {town}", "The coast around {town} woke to broken walls",
            "High water broke through the sea wall at {town}", "Boats lie in the streets of {town} after the storm"]  # fmt: skip
EXCHANGED = {"storm": "gale", "houses": "homes", "injured": "hurt", "night": "evening", "harbour": "port",
             "brought": "took", "flooded": "swamped", "commission": "panel", "volunteers": "helpers",
             "closed": "shut", "sank": "went down", "decided": "resolved"}  # fmt: skip
ABOUT = ["", "", "at least ", "about ", "more than "]


def big_event(size: int) -> pd.DataFrame:
    """Articles of the event, as `read_articles` takes them.

    Parameters
    ----------
    size
        Number of reports.
    """
    draw = random.Random(SEED * 1000 + size)
    voices = [_own_report(draw) for _ in range(max(size // 5, min(3, size)))]
    told = list(voices)
    while len(told) < size:
        told.append(_copy(draw, voices[int(len(voices) * draw.random() ** 3)]))
    rows = []
    for number, sentences in enumerate(told, start=1):
        paragraphs = [" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2)]
        published = BEGIN + dt.timedelta(minutes=7 * number)
        rows.append(
            {
                "article_id": f"r{number:03}",
                "outlet": f"{draw.choice(TOWNS)} {draw.choice(['Herald', 'Ledger', 'Post', 'Wire', 'Echo'])} {number}",
                "title": f"Storm at the coast of {draw.choice(TOWNS)}",
                "published": published.isoformat(),
                "text": "\n\n".join(paragraphs),
            }
        )
    return pd.DataFrame(rows)


def _own_report(draw: random.Random) -> list[str]:
    town = draw.choice(TOWNS)
    scene = _scene(draw)
    sentences = [f"{draw.choice(OPENINGS).format(town=town)}; {scene[0].lower()}{scene[1:]}"]
    for wordings, most in draw.sample(list(COUNTS.items()), k=6):
        # Most give one of three answers, so that questions meet across voices.
        value = max(most - draw.choice([0, 0, 0, 1, 2]) * (most // 9 + 1), 2)
        told = draw.choice(wordings).format(about=draw.choice(ABOUT), n=value, town=draw.choice(TOWNS[:4]))
        scene = _scene(draw)
        sentences.append(f"{told[0].upper()}{told[1:]}; {scene[0].lower()}{scene[1:]}")
    sentences += [_scene(draw) for _ in range(draw.randint(4, 9))]
    for person in draw.sample(list(PEOPLE), k=draw.randint(2, 3)):
        words = draw.choice(PEOPLE[person])
        sentences.append(f"“{_exchanged(draw, words, 0.2)},” {person} said.")
    first, *rest = sentences
    draw.shuffle(rest)
    return [first, *rest]


def _scene(draw: random.Random) -> str:
    """A sentence that hardly any other voice has."""
    first, second = draw.sample(WHAT, k=2)
    return (
        f"{draw.choice(WHO)} {draw.choice(DID)} {first} {draw.choice(WHERE)} and {draw.choice(DID)} {second} "
        f"{draw.choice(WHEN)}."
    )


def _copy(draw: random.Random, source: list[str]) -> list[str]:
    manner = draw.choice(["whole", "cut", "cut", "reworded"])
    sentences = list(source)
    if manner != "whole":
        sentences = [each for place, each in enumerate(sentences) if place < 3 or draw.random() < 0.75]
    if manner == "reworded":
        sentences = [_exchanged(draw, each, 0.8) for each in sentences]
    if draw.random() < 0.2:
        sentences.insert(draw.randint(1, len(sentences)), _scene(draw))
    return sentences


def _exchanged(draw: random.Random, sentence: str, share: float) -> str:
    words = [
        EXCHANGED[word] if word in EXCHANGED and draw.random() < share else word
        for word in sentence.split(" ")
    ]
    return " ".join(words)
