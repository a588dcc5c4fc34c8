package org.collegium.commons;

import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.members;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.collegium.commons.Resource.Access;
import org.collegium.commons.Resource.Kind;
import org.collegium.member.MemberId;
import org.collegium.words.Lexicon;

/** What the association of the tests shares. */
final class Workshop {

    static final LocalDate OPENED = LocalDate.of(2024, 1, 1);

    private Workshop() {}

    /** A service for everybody. */
    static Resource pad() {
        return Resource.of("Pad", Kind.SERVICE, Access.EVERYBODY, OPENED);
    }

    /** A resource after these members learnt it on the evening of January. */
    static Resource learnt(Resource resource, MemberId... who) {
        Resource learnt = resource;
        for (MemberId one : who) {
            learnt = learnt.learn(one, JANUARY, members()).orElseThrow();
        }
        return learnt;
    }

    /** What stands under the heading of a section. */
    static Stream<String> printed(CommonsSheet.Section section, Lexicon lexicon) {
        return Stream.concat(section.phrases().stream().map(lexicon::say), section.texts().stream());
    }

    /** Two services and a post that are checked, a room that is not, and a partner. */
    static Commons commons() {
        return Commons.none()
                .with(learnt(pad(), AICHA, HERVE))
                .with(Resource.of("Le fournil", Kind.PLACE, Access.EVERYBODY, OPENED))
                .with(learnt(Resource.of("Courriel", Kind.SERVICE, Access.MEMBERS, OPENED), AICHA, BENOIT, CHLOE))
                .with(learnt(Resource.of("Comptabilité", Kind.POST, Access.STEWARDS, OPENED), CHLOE))
                .with(new Partner("Maison de quartier", "prête la salle"));
    }
}
