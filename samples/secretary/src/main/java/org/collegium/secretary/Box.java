package org.collegium.secretary;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collegium.attendance.Roll;
import org.collegium.council.Holder;
import org.collegium.member.Member;
import org.collegium.member.MemberId;
import org.collegium.secretary.folder.Polling;
import org.collegium.words.Phrase;
import picocli.CommandLine.Option;

/** When a vote opened, and who put a paper in its box: everybody who could, but those who are named. */
final class Box {

    @Option(
            names = {"--opened", "--ouvert"},
            paramLabel = "HOUR",
            descriptionKey = "meeting.opened")
    private Optional<LocalTime> opened = Optional.empty();

    @Option(
            names = {"--without", "--sans"},
            paramLabel = "WHO",
            descriptionKey = "meeting.without")
    private List<String> without = List.of();

    /** When it opened. */
    LocalTime opened(LocalTime closed) {
        return opened.orElse(closed);
    }

    /** Who put a paper in. */
    List<MemberId> voters(Polling polling, LiveSitting.Standing standing) {
        List<MemberId> may = standing.rollFor(polling.item(), polling.opened()).standings().stream()
                .filter(Roll.Standing::mayVote)
                .flatMap(place -> place.holder().stream())
                .map(Holder::id)
                .toList();
        List<Member> not = standing.all(without);
        not.stream().filter(member -> !may.contains(member.id())).findFirst().ifPresent(stranger -> {
            throw new NotNowException(Phrase.of("meeting.may-not-vote").with(stranger.name()));
        });
        Set<MemberId> silent = not.stream().map(Member::id).collect(Collectors.toSet());
        return may.stream().filter(member -> !silent.contains(member)).toList();
    }
}
