package org.collegium.commons;

/**
 * What a commons sheet tells about, in its order.
 *
 * @since 0.1
 */
public enum Topic {
    /** Who belongs. */
    COMMUNITY,
    /** The resources for everybody. */
    OPEN_TO_EVERYBODY,
    /** The resources for members only. */
    OPEN_TO_MEMBERS,
    /** Who decides, when and how, and who represents the association. */
    GOVERNANCE,
    /** How conflicts are answered. */
    CONFLICTS,
    /** How everybody can contribute. */
    CONTRIBUTION,
    /** What keeps the commons from being seized or sold, and makes it last. */
    PROTECTION,
    /** The people, and what they have to work with. */
    MEANS,
    /** With whom it works. */
    PARTNERSHIPS,
    /** Where the money comes from. */
    FINANCING,
    /** What goes back to others. */
    REDISTRIBUTION,
    /** Commons that are near or alike. */
    SIMILAR_COMMONS,
    /** How others can take it up. */
    SHARING,
    /** What else is to be said. */
    OPEN_SPACE
}
