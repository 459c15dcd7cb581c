// In a notebook: the widget's model holds the queue, the states and what is open; all else comes from Python.

function renderReview({ model, el }) {
  let review = null;
  const island = JSON.parse(model.get('_island'));
  const send = (message) => {
    try { model.send(message); } catch { setTimeout(() => received({ failed: message.ticket, error: 'Python is gone; run the cell again, then try again.' })); }
  };
  const data = eventData(island, (want, id) => send({ want, id }));
  const received = (message) => { if (review) { reviewReceived(review, message); } };
  model.on('msg:custom', received);
  review = createReview(model, data, island.queue, send);
  el.append(review.root);
  return () => { model.off('msg:custom', received); closeReview(review); };
}

export default { render: renderReview };
