package org.collegium.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.collegium.words.Answer;

/**
 * A store in memory, for trying things out and for tests. One writer at a time; readers see what was last kept.
 *
 * @since 0.1
 */
public final class MemoryStore implements Store {

    private final Map<AssociationId, Kept> records = new HashMap<>();

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public synchronized List<AssociationId> associations() {
        return records.keySet().stream()
                .sorted(Comparator.comparing(AssociationId::value))
                .toList();
    }

    @Override
    public <T> T read(AssociationId association, Function<? super Holdings, T> reading) {
        return reading.apply(copyOf(association));
    }

    @Override
    public synchronized <T> Answer<T> write(
            AssociationId association, Function<? super WritableHoldings, Answer<T>> work) {
        Kept working = copyOf(association);
        Answer<T> answer = work.apply(working);
        if (answer instanceof Answer.Granted && working.association().isPresent()) {
            records.put(association, working);
        }
        return answer;
    }

    private synchronized Kept copyOf(AssociationId association) {
        return Optional.ofNullable(records.get(association)).map(Kept::new).orElseGet(Kept::new);
    }

    /** One association's record while it is worked on. */
    private static final class Kept implements WritableHoldings {

        private Optional<Association> association = Optional.empty();
        private BylawsVersions bylaws = new BylawsVersions(new TreeMap<>());
        private Members members = Members.none();
        private final List<Mandate> mandates = new ArrayList<>();
        private Commons commons = Commons.none();
        private Dealings dealings = Dealings.none();
        private final SortedMap<MeetingId, Stored<Meeting.Closed>> sittings = new TreeMap<>();
        private final SortedMap<String, ConflictCase> conflicts = new TreeMap<>();
        private final SortedMap<String, ActionDone> done = new TreeMap<>();
        private final SortedMap<String, Exclusion> exclusions = new TreeMap<>();
        private final SortedMap<MeetingId, Review> reviews = new TreeMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<Trace> trail = new ArrayList<>();

        private Kept() {}

        private Kept(Kept other) {
            association = other.association;
            bylaws = other.bylaws;
            members = other.members;
            mandates.addAll(other.mandates);
            commons = other.commons;
            dealings = other.dealings;
            sittings.putAll(other.sittings);
            conflicts.putAll(other.conflicts);
            done.putAll(other.done);
            exclusions.putAll(other.exclusions);
            reviews.putAll(other.reviews);
            entries.addAll(other.entries);
            trail.addAll(other.trail);
        }

        @Override
        public Optional<Association> association() {
            return association;
        }

        @Override
        public BylawsVersions bylaws() {
            return bylaws;
        }

        @Override
        public Members members() {
            return members;
        }

        @Override
        public Council council() {
            return new Council(bylaws.seats(), mandates);
        }

        @Override
        public Commons commons() {
            return commons;
        }

        @Override
        public Dealings dealings() {
            return dealings;
        }

        @Override
        public Optional<Stored<Meeting.Closed>> sitting(MeetingId id) {
            return Optional.ofNullable(sittings.get(id));
        }

        @Override
        public List<Meeting.Closed> sittings() {
            return sittings.values().stream().map(Stored::value).toList();
        }

        @Override
        public List<ConflictCase> conflicts() {
            return List.copyOf(conflicts.values());
        }

        @Override
        public List<ActionDone> actionsDone() {
            return List.copyOf(done.values());
        }

        @Override
        public List<Exclusion> exclusions() {
            return List.copyOf(exclusions.values());
        }

        @Override
        public Review review(MeetingId sitting) {
            return reviews.getOrDefault(sitting, Review.none(sitting));
        }

        @Override
        public List<Review> reviews() {
            return List.copyOf(reviews.values());
        }

        @Override
        public Register register() {
            return new Register(entries);
        }

        @Override
        public Trail trail() {
            return new Trail(trail);
        }

        @Override
        public Trail.Head trailHead() {
            return trail.isEmpty()
                    ? Trail.Head.NONE
                    : trail.get(trail.size() - 1).head();
        }

        @Override
        public boolean knows(ActId act) {
            return trail.stream().anyMatch(trace -> trace.id().equals(act));
        }

        @Override
        public void open(Association opened, BylawsVersions versions) {
            association = Optional.of(opened);
            bylaws = versions;
        }

        @Override
        public void amend(LocalDate from, Bylaws amended) {
            bylaws = bylaws.amended(from, amended).orElseThrow();
        }

        @Override
        public Members members(Collection<MemberId> numbers) {
            return members.only(numbers);
        }

        @Override
        public void enrol(Collection<Member> more) {
            members = members.enrol(more);
        }

        @Override
        public void appoint(Collection<Mandate> more) {
            for (Mandate mandate : more) {
                mandates.removeIf(kept ->
                        kept.seat().equals(mandate.seat()) && kept.from().equals(mandate.from()));
                mandates.add(mandate);
            }
        }

        @Override
        public void keep(Dealings next) {
            dealings = next;
        }

        @Override
        public void keep(Commons next) {
            commons = next;
        }

        @Override
        public void add(Meeting.Closed sitting) {
            sittings.put(sitting.id(), new Stored<>(sitting, 1));
        }

        @Override
        public void replace(Stored<Meeting.Closed> next) {
            MeetingId id = next.value().id();
            if (sitting(id).map(Stored::revision).orElse(0) != next.revision()) {
                throw new StaleRevisionException("Sitting " + id);
            }
            sittings.put(id, new Stored<>(next.value(), next.revision() + 1));
        }

        @Override
        public void keep(ConflictCase conflict) {
            conflicts.put(conflict.reference(), conflict);
        }

        @Override
        public void note(Collection<ActionDone> more) {
            more.forEach(action -> done.put(action.sitting() + " %09d".formatted(action.line()), action));
        }

        @Override
        public void keep(Exclusion exclusion) {
            exclusions.put(exclusion.reference(), exclusion);
        }

        @Override
        public void keep(Review review) {
            reviews.put(review.sitting(), review);
        }

        @Override
        public void append(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void append(Trace trace) {
            trail.add(trace);
        }
    }
}
