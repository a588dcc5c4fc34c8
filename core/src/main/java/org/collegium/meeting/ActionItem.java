package org.collegium.meeting;

import java.time.LocalDate;
import org.collegium.council.Holder;

/**
 * Something to do that a sitting agreed on.
 *
 * @param item the agenda item under which it was agreed
 * @param what what is to be done
 * @param who who does it
 * @param due by when
 * @since 0.1
 */
public record ActionItem(int item, String what, Holder who, LocalDate due) {}
