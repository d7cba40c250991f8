package dev.precis.format.print;

/** What templates see of the document of one briefing. */
record BriefingView(PartView part, ApparatusView apparatus) {}
