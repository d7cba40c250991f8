package dev.precis.format.web;

/**
 * A file that pages load.
 *
 * @param integrity the hash by which a browser knows that it is the right one
 */
record AssetView(String href, String integrity) {}
