package org.collegium.association;

/**
 * A body of the association that sits and decides.
 *
 * @since 0.1
 */
public enum Organ {
    /** The collegial council (<i>conseil collégial</i>). */
    COUNCIL("council"),
    /** The general meeting of the members (<i>assemblée générale</i>). */
    GENERAL_MEETING("general-meeting");

    private final String slug;

    Organ(String slug) {
        this.slug = slug;
    }

    /** The organ's name in references and file names, the same in every language. */
    public String slug() {
        return slug;
    }
}
