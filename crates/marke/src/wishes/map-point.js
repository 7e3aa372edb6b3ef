// A click on the map fills in the place in degrees and marks it.
for (const map of document.querySelectorAll("[data-map-point]")) {
  const form = map.closest("form");
  const mark = map.querySelector("[data-map-mark]");
  const { width, height } = map.viewBox.baseVal;
  const { west, south, east, north } = Object.fromEntries(
    Object.entries(map.dataset).map(([name, value]) => [name, Number(value)]),
  );
  const place = (x, y) => {
    mark.setAttribute("cx", x);
    mark.setAttribute("cy", y);
  };
  const longitude = form.elements.longitude;
  const latitude = form.elements.latitude;
  const known = Number(longitude.value) && Number(latitude.value);
  if (known) {
    place(
      ((longitude.value - west) / (east - west)) * width,
      ((north - latitude.value) / (north - south)) * height,
    );
  }
  map.addEventListener("click", (event) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(
      map.getScreenCTM().inverse(),
    );
    place(at.x, at.y);
    longitude.value = (west + (at.x / width) * (east - west)).toFixed(5);
    latitude.value = (north - (at.y / height) * (north - south)).toFixed(5);
  });
}
