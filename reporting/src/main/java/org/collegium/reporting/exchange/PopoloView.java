package org.collegium.reporting.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.collegium.association.Association;
import org.collegium.association.Organ;
import org.collegium.conflict.Reader;
import org.collegium.council.Council;
import org.collegium.council.Holder;
import org.collegium.council.Mandate;
import org.collegium.council.Seat;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.reporting.ReportLexicon;
import org.collegium.words.Lexicon;
import org.collegium.words.Phrase;

/** A record as one reader may see it, in the terms of Popolo. Names are those of today, never those of old minutes. */
final class PopoloView {

    private static final String ASSOCIATION = "association";
    private static final String COUNCIL = "council";
    private static final String LEGAL_ENTITY = "legal entity";

    private final Association association;
    private final Council council;
    private final List<MinutesCopy> sittings;
    private final boolean isForCouncil;
    private final Lexicon lexicon;
    private final PopoloIds ids;

    /** Whoever is named, in the order of their numbers. */
    private final Members named;

    PopoloView(
            Association association,
            Members members,
            Council council,
            Collection<Minutes> minutes,
            Reader reader,
            Locale language) {
        this.association = association;
        this.council = council;
        this.isForCouncil = reader == Reader.Audience.COUNCIL;
        this.sittings = minutes.stream()
                .sorted(Comparator.comparing(each -> each.sitting().closedAt()))
                .map(each -> new MinutesCopy(each, !isForCouncil))
                .toList();
        this.lexicon = ReportLexicon.of(language);
        this.ids = new PopoloIds(association);
        this.named = isForCouncil ? members : members.only(seated());
    }

    Popolo document() {
        List<PopoloSitting> told =
                sittings.stream().map(copy -> new PopoloSitting(this, copy)).toList();
        return new Popolo(
                named().flatMap(member -> person(member).stream()).toList(),
                Stream.concat(bodies(), named().flatMap(this::legalEntity)).toList(),
                IntStream.rangeClosed(1, council.seats())
                        .mapToObj(number -> post(new Seat(number)))
                        .toList(),
                Stream.concat(
                                named().flatMap(this::membership),
                                council.mandates().stream().map(this::mandate))
                        .toList(),
                told.stream().map(PopoloSitting::event).toList(),
                told.stream().flatMap(PopoloSitting::motions).toList(),
                told.stream().flatMap(PopoloSitting::votes).toList());
    }

    PopoloIds ids() {
        return ids;
    }

    Association association() {
        return association;
    }

    String organization(Organ organ) {
        return organ == Organ.COUNCIL ? ids.council() : ids.association();
    }

    /** Whether whoever takes part in an organ's sittings may be named. */
    boolean names(Organ organ) {
        return organ == Organ.COUNCIL || isForCouncil;
    }

    /** Somebody as a person of today; empty for a legal entity. */
    Optional<Popolo.Person> person(MemberId id) {
        return named.member(id).flatMap(this::person);
    }

    String say(Phrase phrase) {
        return lexicon.say(phrase);
    }

    private Set<MemberId> seated() {
        Set<MemberId> seated = new HashSet<>();
        council.mandates().forEach(mandate -> seated.add(mandate.member()));
        sittings.stream()
                .filter(copy -> copy.sitting().id().organ() == Organ.COUNCIL)
                .flatMap(copy -> copy.sitting().sitting().composition().holders().stream())
                .map(Holder::id)
                .forEach(seated::add);
        return seated;
    }

    private Stream<Member> named() {
        return StreamSupport.stream(named.spliterator(), false);
    }

    private Optional<Popolo.Person> person(Member member) {
        if (member.identity() instanceof Identity.LegalEntity) {
            return Optional.empty();
        }
        Optional<Identity.Person> known =
                member.identity() instanceof Identity.Person person ? Optional.of(person) : Optional.empty();
        return Optional.of(new Popolo.Person(
                ids.member(member.id()),
                member.name(),
                known.map(Identity.Person::familyName),
                known.map(Identity.Person::givenName)));
    }

    private Stream<Popolo.Organization> bodies() {
        return Stream.of(
                new Popolo.Organization(
                        ids.association(),
                        association.name(),
                        ASSOCIATION,
                        Optional.empty(),
                        association.registration()),
                new Popolo.Organization(
                        ids.council(),
                        say(Phrase.of("popolo.council").with(association.name())),
                        COUNCIL,
                        Optional.of(ids.association()),
                        Optional.empty()));
    }

    private Stream<Popolo.Organization> legalEntity(Member member) {
        return member.identity() instanceof Identity.LegalEntity entity
                ? Stream.of(new Popolo.Organization(
                        ids.member(member.id()), entity.name(), LEGAL_ENTITY, Optional.empty(), Optional.empty()))
                : Stream.empty();
    }

    private Popolo.Post post(Seat seat) {
        return new Popolo.Post(
                ids.seat(seat),
                say(Phrase.of("popolo.seat").with(seat.number())),
                say(Phrase.of("popolo.seated")),
                ids.council());
    }

    /** Whoever left on the day of joining belonged on no day. */
    private Stream<Popolo.Membership> membership(Member member) {
        return member.belongsOn(member.joined())
                ? Stream.of(new Popolo.Membership(
                        ids.membership(member.id()),
                        ids.member(member.id()),
                        ids.association(),
                        Optional.empty(),
                        say(Phrase.of("popolo.member")),
                        Optional.empty(),
                        member.joined(),
                        member.departure().map(left -> lastDay(left.on()))))
                : Stream.empty();
    }

    private Popolo.Membership mandate(Mandate mandate) {
        return new Popolo.Membership(
                ids.mandate(mandate),
                ids.member(mandate.member()),
                ids.council(),
                Optional.of(ids.seat(mandate.seat())),
                say(Phrase.of("popolo.seated")),
                Optional.of(say(Phrase.of("origin", mandate.origin()))),
                mandate.from(),
                mandate.until().map(PopoloView::lastDay));
    }

    private static LocalDate lastDay(LocalDate until) {
        return until.minusDays(1);
    }
}
