/**
 * The rules and the record of an association's collegial council, without any other library at run time. Begin with
 * {@link org.collegium.archive} for keeping a record, or with {@link org.collegium.vote} for judging a vote.
 */
module org.collegium.core {
    requires static transitive org.jspecify;

    exports org.collegium.archive;
    exports org.collegium.association;
    exports org.collegium.attendance;
    exports org.collegium.bylaws;
    exports org.collegium.calendar;
    exports org.collegium.commons;
    exports org.collegium.consensus;
    exports org.collegium.conflict;
    exports org.collegium.council;
    exports org.collegium.election;
    exports org.collegium.findings;
    exports org.collegium.meeting;
    exports org.collegium.member;
    exports org.collegium.minutes;
    exports org.collegium.motion;
    exports org.collegium.privacy;
    exports org.collegium.register;
    exports org.collegium.review;
    exports org.collegium.vote;
    exports org.collegium.words;

    uses org.collegium.words.Language;
}
