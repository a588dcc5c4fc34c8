package org.collegium.reporting.pdf;

import java.util.List;

/** A line of set text. Its width leaves out the spaces at its end, which are kept for reading aloud. */
record Line(List<Segment> segments, float width) {}
