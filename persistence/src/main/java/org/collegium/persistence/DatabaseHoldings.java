package org.collegium.persistence;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.collegium.archive.ActId;
import org.collegium.archive.StaleRevisionException;
import org.collegium.archive.Stored;
import org.collegium.archive.Trace;
import org.collegium.archive.Trail;
import org.collegium.archive.WritableHoldings;
import org.collegium.association.Association;
import org.collegium.association.AssociationId;
import org.collegium.bylaws.Bylaws;
import org.collegium.bylaws.BylawsVersions;
import org.collegium.commons.Commons;
import org.collegium.conflict.ConflictCase;
import org.collegium.council.Council;
import org.collegium.council.Dealings;
import org.collegium.council.Mandate;
import org.collegium.meeting.ActionDone;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.MeetingId;
import org.collegium.member.Exclusion;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.member.Members;
import org.collegium.register.Entry;
import org.collegium.register.Register;
import org.collegium.review.Review;

/**
 * One association's record within one transaction. What is read stays known; what is written goes to the database at
 * once, in the order of the acts, after the revision of the association was raised: of two who write, one fails there.
 */
final class DatabaseHoldings implements WritableHoldings {

    private final UUID id;
    private final Rows rows;
    private final Part<Optional<AssociationRow>> root;
    private final Part<BylawsVersions> bylaws;
    private final KeptMembers members;
    private final Part<List<Mandate>> mandates;
    private final Part<Commons> commons;
    private final Part<Map<String, ConflictCase>> conflicts;
    private final Part<Dealings> dealings;
    private final Part<List<ActionDone>> done;
    private final Part<Map<String, Exclusion>> exclusions;
    private final Part<Register> register;
    private final Part<Trail.Head> trailHead;
    private final KeptSittings sittings;
    private boolean changed;

    DatabaseHoldings(AssociationId association, Rows rows) {
        this.id = association.value();
        this.rows = rows;
        this.root = new Part<>(() -> AssociationRow.one(rows, id));
        this.bylaws = new Part<>(() -> BylawsRows.read(rows, id));
        this.members = new KeptMembers(id, rows);
        this.mandates = new Part<>(() ->
                rows.all(MandateRow.class, id).stream().map(MandateRow::value).toList());
        this.commons = new Part<>(() -> CommonsRows.read(rows, id));
        this.conflicts = new Part<>(this::readConflicts);
        this.dealings = new Part<>(() -> DealingRows.read(rows, id));
        this.done = new Part<>(() -> rows.all(ActionDoneRow.class, id).stream()
                .map(ActionDoneRow::value)
                .toList());
        this.exclusions = new Part<>(this::readExclusions);
        this.register = new Part<>(() -> new Register(
                rows.all(EntryRow.class, id).stream().map(EntryRow::value).toList()));
        this.trailHead = new Part<>(() -> rows.trailHead(id));
        this.sittings = new KeptSittings(id, rows);
    }

    /** What was known of the record's revision when it was first asked for; nothing where there is no record. */
    Optional<Integer> revision() {
        return root.get().map(row -> row.revision);
    }

    /** Whether anything was written. */
    boolean changed() {
        return changed;
    }

    @Override
    public Optional<Association> association() {
        return root.get().map(AssociationRow::value);
    }

    @Override
    public BylawsVersions bylaws() {
        return bylaws.get();
    }

    @Override
    public Members members() {
        return members.all();
    }

    @Override
    public Members members(Collection<MemberId> numbers) {
        return members.of(numbers);
    }

    @Override
    public Council council() {
        return new Council(bylaws().seats(), mandates.get());
    }

    @Override
    public Commons commons() {
        return commons.get();
    }

    @Override
    public List<ActionDone> actionsDone() {
        return done.get();
    }

    @Override
    public Dealings dealings() {
        return dealings.get();
    }

    @Override
    public Optional<Stored<Meeting.Closed>> sitting(MeetingId which) {
        return sittings.one(which);
    }

    @Override
    public List<Meeting.Closed> sittings() {
        return sittings.all();
    }

    @Override
    public List<ConflictCase> conflicts() {
        return List.copyOf(conflicts.get().values());
    }

    @Override
    public List<Exclusion> exclusions() {
        return List.copyOf(exclusions.get().values());
    }

    @Override
    public Review review(MeetingId which) {
        return ReviewRows.read(rows, id, Optional.of(which)).findFirst().orElse(Review.none(which));
    }

    @Override
    public List<Review> reviews() {
        return ReviewRows.read(rows, id, Optional.empty())
                .sorted(Comparator.comparing(Review::sitting))
                .toList();
    }

    @Override
    public Register register() {
        return register.get();
    }

    @Override
    public Trail trail() {
        return new Trail(rows.all(ActRow.class, id).stream().map(ActRow::value).toList());
    }

    @Override
    public boolean knows(ActId act) {
        return rows.of(id, act).isPresent();
    }

    @Override
    public void open(Association association, BylawsVersions versions) {
        AssociationRow opened = AssociationRow.of(association);
        changed = true;
        try {
            write(List.of(), List.of(opened));
        } catch (PersistenceException failure) {
            throw Failure.ofOpening(association.name(), failure);
        }
        write(List.of(), BylawsRows.of(id, versions));
        root.set(Optional.of(opened));
        bylaws.set(versions);
    }

    @Override
    public void amend(LocalDate from, Bylaws amended) {
        BylawsVersions before = bylaws();
        BylawsVersions after = before.amended(from, amended).orElseThrow();
        write(BylawsRows.of(id, before), BylawsRows.of(id, after));
        bylaws.set(after);
    }

    @Override
    public void enrol(Collection<Member> more) {
        Members before = members.of(more.stream().map(Member::id).toList());
        write(List.of(), List.of());
        new MemberBatches(id, rows.connection()).write(before, Members.of(more));
        members.set(more);
    }

    @Override
    public void appoint(Collection<Mandate> more) {
        List<Mandate> after = new ArrayList<>(mandates.get());
        for (Mandate mandate : more) {
            after.removeIf(
                    kept -> kept.seat().equals(mandate.seat()) && kept.from().equals(mandate.from()));
            after.add(mandate);
        }
        write(mandateRows(mandates.get()), mandateRows(after));
        mandates.set(after);
    }

    @Override
    public void keep(Commons next) {
        write(CommonsRows.of(id, commons()), CommonsRows.of(id, next));
        commons.set(next);
    }

    @Override
    public void note(Collection<ActionDone> more) {
        List<ActionDone> before = actionsDone();
        List<ActionDone> replaced = before.stream()
                .filter(earlier -> more.stream().anyMatch(earlier::concernsSameAs))
                .toList();
        write(doneRows(replaced), doneRows(List.copyOf(more)));
        List<ActionDone> after = new ArrayList<>(before);
        after.removeAll(replaced);
        after.addAll(more);
        after.sort(Comparator.comparing((ActionDone action) -> action.sitting()).thenComparing(ActionDone::line));
        done.set(List.copyOf(after));
    }

    private List<Row> doneRows(List<ActionDone> actions) {
        return actions.stream().<Row>map(action -> ActionDoneRow.of(id, action)).toList();
    }

    @Override
    public void keep(Dealings next) {
        write(DealingRows.of(id, dealings()), DealingRows.of(id, next));
        dealings.set(next);
    }

    @Override
    public void add(Meeting.Closed sitting) {
        Stored<Meeting.Closed> first = new Stored<>(sitting, 1);
        write(List.of(), SittingRows.of(id, first).all());
        sittings.set(first);
    }

    @Override
    public void replace(Stored<Meeting.Closed> next) {
        MeetingId which = next.value().id();
        Stored<Meeting.Closed> earlier = sitting(which)
                .filter(kept -> kept.revision() == next.revision())
                .orElseThrow(() -> new StaleRevisionException("Sitting " + which));
        SittingRows before = SittingRows.of(id, earlier);
        SittingRows after = SittingRows.of(id, next);
        SittingRows between = before.stepTowards(after);
        rows.raiseRevision(before.root());
        write(before.all(), between.all());
        write(between.all(), after.all());
        sittings.set(new Stored<>(next.value(), next.revision() + 1));
    }

    @Override
    public void keep(ConflictCase conflict) {
        Map<String, ConflictCase> after = new TreeMap<>(conflicts.get());
        Optional<ConflictCase> earlier = Optional.ofNullable(after.put(conflict.reference(), conflict));
        write(
                earlier.<List<? extends Row>>map(known -> ConflictRows.of(id, known))
                        .orElse(List.of()),
                ConflictRows.of(id, conflict));
        conflicts.set(after);
    }

    @Override
    public void keep(Exclusion exclusion) {
        Map<String, Exclusion> after = new TreeMap<>(exclusions.get());
        Optional<Exclusion> earlier = Optional.ofNullable(after.put(exclusion.reference(), exclusion));
        write(
                earlier.map(known -> ExclusionRow.of(id, known)).stream().toList(),
                List.of(ExclusionRow.of(id, exclusion)));
        exclusions.set(after);
    }

    @Override
    public void keep(Review review) {
        write(ReviewRows.of(id, review(review.sitting())), ReviewRows.of(id, review));
    }

    @Override
    public void append(Entry entry) {
        List<Entry> longer = new ArrayList<>(register().entries());
        longer.add(entry);
        write(List.of(), List.of(EntryRow.of(id, entry)));
        register.set(new Register(longer));
    }

    @Override
    public Trail.Head trailHead() {
        return trailHead.get();
    }

    @Override
    public void append(Trace trace) {
        write(List.of(), List.of(ActRow.of(id, trace)));
        trailHead.set(trace.head());
    }

    private void write(List<? extends Row> before, List<? extends Row> after) {
        if (!changed) {
            root.get().ifPresent(rows::raiseRevision);
            changed = true;
        }
        rows.write(before, after);
    }

    private List<MandateRow> mandateRows(List<Mandate> all) {
        return all.stream().map(mandate -> MandateRow.of(id, mandate)).toList();
    }

    /** In the order of Java, which is that of the memory: a database may sort by its language. */
    private Map<String, ConflictCase> readConflicts() {
        Map<String, ConflictCase> cases = new TreeMap<>();
        ConflictRows.read(rows, id).forEach(conflict -> cases.put(conflict.reference(), conflict));
        return cases;
    }

    private Map<String, Exclusion> readExclusions() {
        Map<String, Exclusion> procedures = new TreeMap<>();
        rows.all(ExclusionRow.class, id).forEach(row -> procedures.put(row.reference, row.value()));
        return procedures;
    }
}
