package org.collegium.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.council.Composition;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.Departure;
import org.collegium.member.Dues;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.register.Salt;

/** The people of the tests: Aïcha to Gwenn hold seats 1 to 7, Hervé has none, Iris left in 2024. */
public final class People {

    public static final LocalDate JANUARY = LocalDate.of(2025, 1, 7);
    public static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 4);
    public static final LocalDate MARCH = LocalDate.of(2025, 3, 4);
    public static final LocalDate ELECTED_ON = LocalDate.of(2024, 6, 15);

    public static final Association ASSOCIATION = new Association(
            new AssociationId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
            "Les Communs de la Rade",
            "3 quai de la Douane, 29200 Brest",
            Optional.of("W291234567"),
            Locale.FRENCH,
            ZoneId.of("Europe/Paris"));

    public static final MemberId AICHA = new MemberId("0001");
    public static final MemberId BENOIT = new MemberId("0002");
    public static final MemberId CHLOE = new MemberId("0003");
    public static final MemberId DENEZ = new MemberId("0004");
    public static final MemberId ENORA = new MemberId("0005");
    public static final MemberId FANCH = new MemberId("0006");
    public static final MemberId GWENN = new MemberId("0007");
    public static final MemberId HERVE = new MemberId("0008");
    public static final MemberId IRIS = new MemberId("0009");
    public static final MemberId NOBODY = new MemberId("9999");

    public static final Salt SALT = new Salt("0123456789abcdef".repeat(4));

    private static final List<String> GIVEN_NAMES =
            List.of("Aïcha", "Benoît", "Chloé", "Denez", "Enora", "Fañch", "Gwenn", "Hervé", "Iris");

    private People() {}

    /** Everybody, Hervé and Iris too. */
    public static Members members() {
        return Members.of(IntStream.rangeClosed(1, GIVEN_NAMES.size())
                .mapToObj(People::member)
                .toList());
    }

    /** The seven of the council, elected in June 2024 with no end known. */
    public static Council council() {
        Council council = Council.of(7);
        for (int seat = 1; seat <= 7; seat++) {
            council = council.appoint(mandate(seat), members()).orElseThrow();
        }
        return council;
    }

    /** Their mandates. */
    public static List<Mandate> mandates() {
        return council().mandates();
    }

    /** The seven of the council, seat by seat. */
    public static Composition composition() {
        return council().compositionOn(JANUARY, members());
    }

    /** Somebody under their name. */
    public static Holder named(MemberId id) {
        return Holder.of(members().member(id).orElseThrow());
    }

    /** An hour of the January evening, as people read it in Brest. */
    public static Instant at(String hour) {
        return at(JANUARY, hour);
    }

    /** An hour of a day, as people read it in Brest. */
    public static Instant at(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour)).atZone(ASSOCIATION.zone()).toInstant();
    }

    private static Mandate mandate(int seat) {
        return new Mandate(new Seat(seat), number(seat), ELECTED_ON, Optional.empty(), Mandate.Origin.ELECTED);
    }

    private static MemberId number(int index) {
        return new MemberId("000" + index);
    }

    private static Member member(int index) {
        Optional<Departure> departure = number(index).equals(IRIS)
                ? Optional.of(new Departure(LocalDate.of(2024, 9, 1), "moved away"))
                : Optional.empty();
        return new Member(
                number(index),
                new Identity.Person(GIVEN_NAMES.get(index - 1), "Le Gall"),
                LocalDate.of(2020, 1, 1),
                departure,
                List.of(new Dues(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), 1500)));
    }
}
