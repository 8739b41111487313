import { byId } from "./dom.js";

/** On a narrow screen the panel lies over the messages, and comes and goes. */
export function wirePanel() {
  for (const id of ["panel-open", "empty-help"]) byId(id).addEventListener("click", openPanel);
  byId("panel-close").addEventListener("click", closePanel);
  byId("panel").addEventListener("keydown", ({ key }) => key === "Escape" && closePanel());
}

function openPanel() {
  setOpen(true);
  byId("panel-close").focus();
}

/** Put the panel away, where it lies over the messages. */
export function closePanel() {
  if (!byId("panel").classList.contains("open")) return;
  setOpen(false);
  byId("panel-open").focus();
}

function setOpen(isOpen) {
  byId("panel").classList.toggle("open", isOpen);
  byId("panel-open").setAttribute("aria-expanded", String(isOpen));
}
