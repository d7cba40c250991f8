package dev.precis.format.print;

import java.util.List;

/**
 * What templates see of a digest: several briefings in one document.
 *
 * @param period in words
 * @param date of the latest briefing, in words
 * @param authors of all of them, in one line
 * @param address of the list of briefings on the web
 * @param parts the briefings, oldest first
 */
record DigestView(
    String period,
    String date,
    String authors,
    String address,
    List<PartView> parts,
    ApparatusView apparatus) {}
