package dev.precis.format.web;

import java.util.List;

/** All corrections, the newest first. */
record CorrectionsPageView(HeadView head, List<CorrectionView> corrections, PagerView pager) {}
