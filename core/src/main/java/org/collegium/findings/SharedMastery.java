package org.collegium.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collegium.commons.Commons;
import org.collegium.commons.Resource;
import org.collegium.commons.Steward;
import org.collegium.member.Member;
import org.collegium.member.Members;
import org.collegium.words.Finding;
import org.collegium.words.Phrase;

/** What too few members master, what nobody looks after, and who is noted as mastering something but belongs no more. */
final class SharedMastery {

    private final LocalDate day;
    private final Members members;

    private SharedMastery(LocalDate day, Members members) {
        this.day = day;
        this.members = members;
    }

    static List<Finding> on(LocalDate day, Commons commons, Members members) {
        SharedMastery mastery = new SharedMastery(day, members);
        return commons.on(day).stream().flatMap(mastery::findings).toList();
    }

    private Stream<Finding> findings(Resource resource) {
        List<Steward> stewards = resource.stewards().stream()
                .filter(steward -> steward.mastersOn(day))
                .toList();
        return Stream.of(
                        resource.finding(day, members).stream(),
                        unkept(resource, stewards),
                        stewards.stream().filter(this::isNoMember).map(steward -> left(steward, resource)))
                .flatMap(found -> found);
    }

    /** Minor: a room or a workshop without somebody to look after it goes on for a while. */
    private static Stream<Finding> unkept(Resource resource, List<Steward> stewards) {
        return resource.kind().needsMastery() || !stewards.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.minor(Phrase.of("finding.unkept").with(resource.phrase())));
    }

    /** Minor: they count no more, and where too few are left, that is told besides. */
    private Finding left(Steward steward, Resource resource) {
        String name = members.member(steward.member())
                .map(Member::name)
                .orElse(steward.member().value());
        return Finding.minor(Phrase.of("finding.steward-left")
                .with(name)
                .with(resource.phrase())
                .with(day));
    }

    private boolean isNoMember(Steward steward) {
        return members.member(steward.member())
                .filter(member -> member.belongsOn(day))
                .isEmpty();
    }
}
