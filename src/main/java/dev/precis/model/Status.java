package dev.precis.model;

/** Whether something is meant for readers yet. */
public enum Status {
  DRAFT,
  PUBLISHED
}
