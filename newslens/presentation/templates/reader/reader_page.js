// On a page without a kernel: the data island stands in the page, and the reader takes the place of the texts below it.

function startOnPage(twin) {
  const island = JSON.parse(twin.querySelector('script[type="application/json"]').textContent);
  const data = eventData(island);
  const reader = createReader(plainModel({ ...island.state }), data, pythonWithoutKernel(data));
  reader.root.classList.toggle('alone', twin.hasAttribute('data-alone'));
  twin.classList.add('started');
  twin.append(reader.root);
}

document.querySelectorAll('.nl-twin').forEach(startOnPage);
