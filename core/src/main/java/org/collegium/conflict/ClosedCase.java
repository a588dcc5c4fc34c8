package org.collegium.conflict;

/**
 * A case that is over: its agreement was kept, the council decided, it was withdrawn, or it was referred to the general
 * meeting. Nothing is added any more.
 *
 * @since 0.1
 */
public final class ClosedCase extends ConflictCase {

    ClosedCase(CaseFile file) {
        super(file);
    }
}
