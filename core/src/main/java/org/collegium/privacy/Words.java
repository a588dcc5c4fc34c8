package org.collegium.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collegium.archive.Holdings;
import org.collegium.consensus.Consensus;
import org.collegium.consensus.Round;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.meeting.Sitting;
import org.collegium.meeting.SoughtConsensus;
import org.collegium.member.Identity;
import org.collegium.member.Member;
import org.collegium.review.Remark;
import org.collegium.review.Review;
import org.collegium.words.Phrase;

/** The search for one person's name or number in what was written in words. */
final class Words {

    private final Pattern number;
    private final String name;
    private final List<Mention> mentions = new ArrayList<>();

    Words(Member member) {
        this.number = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(member.id().value()) + "(?![\\p{L}\\p{N}])");
        this.name = plain(member.name());
    }

    /** Whether some words say the name or the number; of a name that was taken off only the number is known. */
    boolean sayIt(String words) {
        return plain(words).contains(name) || number.matcher(words).find();
    }

    /** Whether a phrase says it in a text that it was given. */
    boolean sayIt(Phrase phrase) {
        return phrase.arguments().stream()
                .anyMatch(argument -> (argument instanceof Phrase.Argument.Verbatim text && sayIt(text.value()))
                        || (argument instanceof Phrase.Argument.Part part && sayIt(part.value())));
    }

    /** Where the record says it in words. */
    List<Mention> mentions(Holdings holdings) {
        for (Member other : holdings.members()) {
            if (other.identity() instanceof Identity.LegalEntity entity) {
                note("member " + other.id(), entity.representedBy());
            }
            other.departure().ifPresent(left -> note("member " + other.id() + "/departure", left.reason()));
        }
        holdings.sittings().forEach(this::noteAll);
        holdings.reviews().forEach(this::noteAll);
        holdings.commons().resources().forEach(resource -> note("resource", resource.name()));
        holdings.commons().partners().forEach(partner -> note("partner", partner.name() + "\n\n" + partner.what()));
        holdings.commons().texts().forEach((topic, text) -> note("sheet/" + topic, text));
        return List.copyOf(mentions);
    }

    private void noteAll(Meeting.Closed closed) {
        Sitting sitting = closed.sitting();
        String place = closed.id().toString();
        note(place + "/place", sitting.convocation().place());
        sitting.convocation().means().ifPresent(means -> note(place + "/means", means));
        for (AgendaItem item : sitting.convocation().agenda()) {
            note(place + "/" + item.number(), item.title());
            item.motion()
                    .ifPresent(motion ->
                            note(place + "/" + item.number() + "/motion", motion.title() + "\n\n" + motion.text()));
        }
        sitting.summaries().forEach((item, text) -> note(place + "/" + item + "/summary", text));
        sitting.amendments()
                .forEach(tabled -> note(
                        place + "/" + tabled.item() + "/amendment",
                        tabled.amendment().passage() + "\n\n"
                                + tabled.amendment().replacement()));
        sitting.takenOff()
                .forEach(taken -> note(
                        place + "/" + taken.item() + "/set-aside",
                        taken.motion().why()));
        sitting.actions().forEach(action -> note(place + "/" + action.item() + "/action", action.what()));
        sitting.overrulings()
                .forEach(overruling -> note(place + "/" + overruling.item() + "/overruled", overruling.reason()));
        sitting.consensuses().forEach(search -> noteAll(place + "/" + search.item(), search));
    }

    private void noteAll(String place, SoughtConsensus search) {
        Consensus consensus = search.consensus();
        Stream.concat(consensus.rounds().stream().map(Round::version), Stream.of(consensus.version()))
                .distinct()
                .filter(version -> version.number() != search.proposed().version())
                .forEach(version -> note(place + "/version-" + version.number(), version.text()));
        for (Round round : consensus.rounds()) {
            round.stances()
                    .forEach(stance ->
                            stance.words().ifPresent(said -> note(place + "/round-" + round.number(), said)));
        }
    }

    private void noteAll(Review review) {
        for (Remark remark : review.remarks()) {
            remark.words().ifPresent(words -> note(review.sitting() + "/remark", words));
        }
    }

    private void note(String where, String words) {
        if (sayIt(words)) {
            mentions.add(new Mention(where, words));
        }
    }

    /** With straight apostrophes and plain spaces, which people type as they come. */
    private static String plain(String text) {
        return text.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
