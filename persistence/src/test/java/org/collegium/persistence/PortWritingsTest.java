package org.collegium.persistence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.archive.AnAssociation.FEBRUARY;
import static org.collegium.archive.AnAssociation.JANUARY;
import static org.collegium.archive.AnAssociation.sittingOn;
import static org.collegium.story.People.SALT;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collegium.archive.AConflict;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Deed;
import org.collegium.archive.Holdings;
import org.collegium.archive.Stored;
import org.collegium.archive.Trace;
import org.collegium.archive.WritableHoldings;
import org.collegium.bylaws.Bylaws;
import org.collegium.commons.Commons;
import org.collegium.commons.Partner;
import org.collegium.commons.Resource;
import org.collegium.commons.Topic;
import org.collegium.council.ActOnBehalf;
import org.collegium.council.ChangeFiling;
import org.collegium.council.Dealings;
import org.collegium.council.SpecialMandate;
import org.collegium.meeting.ActionDone;
import org.collegium.member.Exclusion;
import org.collegium.member.ExclusionRule;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.member.MemberFile;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.register.Entry;
import org.collegium.review.Review;
import org.collegium.words.Answer;
import org.collegium.words.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements each method of a port that writes sends, once the revision of the association was raised: for each
 * table it concerns one to read, where it must know what is there, and one to write, whatever it is given.
 */
class PortWritingsTest {

    private static final int FEW = 1;
    private static final int MANY = 25;

    private final CountingDriver driver = new CountingDriver();
    private final CouncilStore uncounted = CouncilStore.open("jdbc:h2:mem:writings");
    private CouncilStore store;
    private ARecord record;
    private Review review;
    private Entry sealed;
    private Trace fourth;

    /** What a method is given, and how many statements it sends then. */
    private record Writing(int statements, BiConsumer<WritableHoldings, Integer> method) {}

    @BeforeEach
    void open() throws SQLException {
        DriverManager.registerDriver(driver);
        store = CouncilStore.open("jdbc:counting:h2:mem:writings");
        record = new ARecord(AnAssociation.unheardOf(), store);
        record.perform(new Deed.OpenRecord(
                record.association().letterhead(), record.association().bylaws()));
        record.perform(new Deed.Enrol(AnAssociation.members()));
        ARecord other = ARecord.in(store);
        other.with(other.association().january());
        other.perform(new Deed.SendForReview(sittingOn(JANUARY), 1));
        other.perform(new Deed.RemarkOn(sittingOn(JANUARY), 1, Optional.of(3), Optional.of("Trois voix.")));
        other.with(other.association().february(3));
        other.perform(new Deed.SealMinutes(sittingOn(JANUARY), SALT));
        review = of(other, holdings -> holdings.review(sittingOn(JANUARY)));
        sealed = of(other, holdings -> holdings.register().entries().get(0));
        fourth = of(other, holdings -> holdings.trail().traces().get(3));
    }

    private <T> T of(ARecord kept, Function<Holdings, T> reading) {
        return store.read(kept.association().id(), reading);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        uncounted.close();
        DriverManager.deregisterDriver(driver);
    }

    @Test
    void everyMethodThatWritesIsCounted() {
        assertThat(writings().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(WritableHoldings.class, MemberFile.class)
                        .flatMap(port -> Stream.of(port.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic())
                        .map(method -> Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", method.getName() + "(", ")")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void muchIsWrittenByAsManyAsLittle() {
        Map<String, Integer> expected = numbers(Writing::statements);

        assertThat(numbers(writing -> sentBy(writing, FEW).size())).isEqualTo(expected);
        assertThat(numbers(writing -> sentBy(writing, MANY).size())).isEqualTo(expected);
    }

    private Map<String, Integer> numbers(Function<Writing, Integer> number) {
        Map<String, Integer> numbers = new TreeMap<>();
        writings().forEach((name, writing) -> numbers.put(name, number.apply(writing)));
        return numbers;
    }

    private Map<String, Writing> writings() {
        return Map.ofEntries(
                entry("open(Association, BylawsVersions)", new Writing(3, (holdings, size) -> {
                    AnAssociation unheardOf = AnAssociation.unheardOf();
                    store.write(unheardOf.id(), anew -> {
                        anew.open(unheardOf.letterhead(), unheardOf.bylaws());
                        return undone();
                    });
                })),
                entry(
                        "amend(LocalDate, Bylaws)",
                        new Writing(
                                4, (holdings, size) -> holdings.amend(LocalDate.of(2030, 1, 1), Bylaws.collegial()))),
                entry(
                        "members(Collection)",
                        new Writing(
                                1,
                                (holdings, size) -> holdings.members(
                                        members(size).stream().map(Member::id).toList()))),
                entry("enrol(Collection)", new Writing(3, (holdings, size) -> holdings.enrol(members(size)))),
                entry(
                        "appoint(Collection)",
                        new Writing(
                                2,
                                (holdings, size) -> holdings.appoint(AnAssociation.mandates().stream()
                                        .limit(size)
                                        .toList()))),
                entry("keep(Commons)", new Writing(8, (holdings, size) -> holdings.keep(commons(size)))),
                entry("keep(Dealings)", new Writing(6, (holdings, size) -> holdings.keep(dealings(size)))),
                entry("add(Closed)", new Writing(8, (holdings, size) -> holdings.add(Sittings.copy(record, size)))),
                entry("replace(Stored)", new Writing(14, (holdings, size) -> {
                    holdings.add(record.association().january());
                    holdings.replace(new Stored<>(record.association().januaryCorrected(), 1));
                })),
                entry(
                        "keep(ConflictCase)",
                        new Writing(
                                5,
                                (holdings, size) ->
                                        holdings.keep(AConflict.with("C-2025-" + size, AConflict.everyKind())))),
                entry("note(Collection)", new Writing(10, (holdings, size) -> {
                    holdings.add(record.association().january());
                    holdings.note(List.of(new ActionDone(sittingOn(JANUARY), 1, JANUARY)));
                })),
                entry(
                        "keep(Exclusion)",
                        new Writing(
                                2,
                                (holdings, size) -> holdings.keep(Exclusion.begin(
                                        "E-" + size, AnAssociation.id(9), "La clé", ExclusionRule.ASSUMED, JANUARY)))),
                entry("keep(Review)", new Writing(11, (holdings, size) -> {
                    holdings.add(record.association().january());
                    holdings.keep(review);
                })),
                entry("append(Entry)", new Writing(2, (holdings, size) -> holdings.append(sealed))),
                entry("trailHead()", new Writing(1, (holdings, size) -> holdings.trailHead())),
                entry("append(Trace)", new Writing(1, (holdings, size) -> holdings.append(fourth))));
    }

    /** What a method sends, of which nothing is kept. */
    private List<String> sentBy(Writing writing, int size) {
        List<String> sent = new ArrayList<>();
        store.write(record.association().id(), holdings -> {
            holdings.enrol(List.of());
            sent.addAll(driver.during(() -> writing.method().accept(holdings, size)));
            return undone();
        });
        return sent;
    }

    private static Answer<Boolean> undone() {
        return Answer.refused(Phrase.of("store.associations"));
    }

    private static List<Member> members(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> new Member(
                        new MemberId("m" + number),
                        new Identity.Person("Zoé", "B"),
                        JANUARY,
                        Optional.empty(),
                        AnAssociation.member(1).dues()))
                .toList();
    }

    private static Commons commons(int size) {
        Commons commons = Commons.none().with(Topic.SHARING, "Nos notes");
        for (int number = 0; number < size; number++) {
            Resource tool = Resource.of("Outil " + number, Resource.Kind.SERVICE, Resource.Access.MEMBERS, JANUARY)
                    .learn(AnAssociation.id(1), JANUARY, Members.of(AnAssociation.members()))
                    .orElseThrow();
            commons = commons.with(tool).with(new Partner("Réseau " + number, "entraide"));
        }
        return commons;
    }

    private static Dealings dealings(int size) {
        List<ChangeFiling> filings = new ArrayList<>();
        List<SpecialMandate> mandates = new ArrayList<>();
        List<ActOnBehalf> acts = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            LocalDate day = JANUARY.plusDays(number);
            filings.add(ChangeFiling.of(ChangeFiling.Change.BYLAWS, day));
            mandates.add(new SpecialMandate(
                    SpecialMandate.Kind.BANK, "Compte " + number, AnAssociation.holder(9), day, FEBRUARY));
            acts.add(ActOnBehalf.done(AnAssociation.holder(9), SpecialMandate.Kind.BANK, "Compte " + number, day));
        }
        return new Dealings(filings, mandates, acts);
    }
}
