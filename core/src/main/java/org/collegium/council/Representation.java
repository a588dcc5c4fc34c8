package org.collegium.council;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.words.Answer;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/**
 * Who may act in the association's name: whoever holds a seat, unless the bylaws narrow it to some seats, for anything;
 * and whoever has a special mandate, for its object.
 *
 * @param council who holds which seat when
 * @param seats those whose holders represent the association
 * @param specialMandates those there are or were
 * @param article where the bylaws say so; empty where it is an assumption to confirm
 * @since 0.1
 */
public record Representation(
        Council council, List<Seat> seats, List<SpecialMandate> specialMandates, Optional<Article> article) {

    public Representation {
        seats = List.copyOf(seats);
        specialMandates = List.copyOf(specialMandates);
    }

    /** By every seat, without an article. */
    public static Representation byEverySeat(Council council) {
        List<Seat> all =
                IntStream.rangeClosed(1, council.seats()).mapToObj(Seat::new).toList();
        return new Representation(council, all, List.of(), Optional.empty());
    }

    /** By the seats to which the bylaws narrow it, or by every seat where they do not. */
    public static Representation of(Council council, Optional<RepresentingSeats> narrowed) {
        return narrowed.map(few -> new Representation(council, few.seats(), List.of(), Optional.of(few.article())))
                .orElseGet(() -> byEverySeat(council));
    }

    /** With these special mandates and no others. */
    public Representation entrusting(List<SpecialMandate> mandates) {
        return new Representation(council, seats, mandates, article);
    }

    /** The mandates whose holders represent the association on a day, for anything. */
    public List<Mandate> mandatesOn(LocalDate day) {
        return seats.stream()
                .flatMap(seat -> council.mandate(seat, day).stream())
                .toList();
    }

    /** The special mandates that run on a day. */
    public List<SpecialMandate> specialMandatesOn(LocalDate day) {
        return specialMandates.stream().filter(mandate -> mandate.runsOn(day)).toList();
    }

    /** By what seat or special mandate somebody may do an act on a day. Refused where by none. */
    public Answer<Phrase> capacity(Holder who, SpecialMandate.Kind kind, LocalDate day) {
        return powersOn(day)
                .filter(power ->
                        power.holder().equals(who.id()) && power.kinds().contains(kind))
                .findFirst()
                .map(power -> Answer.granted(power.function()))
                .orElseGet(() -> Answer.refused(Phrase.of("representation.no-power")
                        .with(who.name())
                        .with(day)
                        .with(Phrase.of("act-kind", kind))
                        .with(Article.source(article))));
    }

    /**
     * The certificate of who may act on a day.
     *
     * @param particulars of each of them, at least; refused where somebody's are missing
     */
    public Answer<RepresentationCertificate> certificate(LocalDate day, Map<MemberId, Particulars> particulars) {
        String missing = powersOn(day)
                .filter(power -> !particulars.containsKey(power.holder()))
                .map(power -> power.holder().value())
                .distinct()
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            return Answer.refused(
                    Phrase.of("representation.particulars-missing").with(missing));
        }
        return Answer.granted(new RepresentationCertificate(
                day,
                powersOn(day)
                        .map(power -> representative(power, Objects.requireNonNull(particulars.get(power.holder()))))
                        .toList(),
                article));
    }

    /**
     * The certificate of who may act on a day as far as a record goes, which has no profession, address or nationality:
     * it says for whom they are to be filled in.
     *
     * @param members everybody who is or was a member
     */
    public RepresentationCertificate certificate(LocalDate day, Members members) {
        return new RepresentationCertificate(
                day,
                powersOn(day)
                        .map(power -> new RepresentationCertificate.Representative(
                                new Holder(
                                        power.holder(),
                                        members.member(power.holder())
                                                .map(Member::name)
                                                .orElse(power.holder().value())),
                                Optional.empty(),
                                power.function()))
                        .toList(),
                article);
    }

    private static RepresentationCertificate.Representative representative(Power power, Particulars particulars) {
        Holder holder = new Holder(power.holder(), particulars.forenames() + " " + particulars.familyName());
        return new RepresentationCertificate.Representative(holder, Optional.of(particulars), power.function());
    }

    /** Whether a mandate to represent the association began, was renewed or ended on a day. */
    public boolean changesOn(LocalDate day) {
        return changes().anyMatch(day::equals);
    }

    /**
     * The filings on record, and one more for each other day on which a mandate to represent the association began, was
     * renewed or ended; by day.
     *
     * @param onRecord filings of any change, made or still to be made
     * @param today the last day looked at
     */
    public List<ChangeFiling> filings(Collection<ChangeFiling> onRecord, LocalDate today) {
        Set<LocalDate> noted = onRecord.stream()
                .filter(filing -> filing.change() == ChangeFiling.Change.REPRESENTATIVES)
                .map(ChangeFiling::on)
                .collect(toSet());
        Stream<ChangeFiling> others = changes()
                .filter(day -> !day.isAfter(today) && !noted.contains(day))
                .distinct()
                .map(day -> ChangeFiling.of(ChangeFiling.Change.REPRESENTATIVES, day));
        return Stream.concat(onRecord.stream(), others)
                .sorted(Comparator.comparing(ChangeFiling::on))
                .toList();
    }

    private Stream<LocalDate> changes() {
        return council.mandates().stream()
                .filter(mandate -> seats.contains(mandate.seat()))
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.from()), mandate.until().stream()));
    }

    private Stream<Power> powersOn(LocalDate day) {
        return Stream.concat(
                mandatesOn(day).stream().map(Power::of),
                specialMandatesOn(day).stream().map(Power::of));
    }

    /** Who may do which kinds of acts, and by what. */
    private record Power(MemberId holder, Set<SpecialMandate.Kind> kinds, Phrase function) {

        static Power of(Mandate mandate) {
            Phrase seat = Phrase.of("representation.seat")
                    .with(mandate.seat().number())
                    .with(mandate.from())
                    .with(Phrase.of("origin", mandate.origin()));
            return new Power(mandate.member(), EnumSet.allOf(SpecialMandate.Kind.class), seat);
        }

        static Power of(SpecialMandate mandate) {
            return new Power(mandate.holder().id(), EnumSet.of(mandate.kind()), mandate.phrase());
        }
    }
}
