package dev.precis.publish;

/** How many files of the site a publication wrote, found unchanged, and deleted. */
public record Published(int written, int unchanged, int deleted) {}
