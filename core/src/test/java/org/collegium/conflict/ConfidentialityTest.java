package org.collegium.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.HERVE;
import static org.collegium.story.People.IRIS;

import java.util.Map;
import org.collegium.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads a case, under each confidentiality. */
class ConfidentialityTest {

    private static final Map<String, Reader> READERS = Map.of(
            "a party", person(IRIS, false),
            "who holds a step", person(HERVE, false),
            "a council member", person(AICHA, true),
            "a member", person(CHLOE, false),
            "the council", Reader.Audience.COUNCIL,
            "all members", Reader.Audience.MEMBERS,
            "everybody", Reader.Audience.EVERYBODY);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a party,          true,  true,  true",
        "who holds a step, true,  true,  true",
        "a council member, false, true,  true",
        "a member,         false, false, true",
        "the council,      false, true,  true",
        "all members,      false, false, true",
        "everybody,        false, false, false"
    })
    void isShownTo(String reader, boolean concerned, boolean council, boolean members) {
        assertThat(isShown(reader, Confidentiality.CONCERNED)).isEqualTo(concerned);
        assertThat(isShown(reader, Confidentiality.COUNCIL)).isEqualTo(council);
        assertThat(isShown(reader, Confidentiality.MEMBERS)).isEqualTo(members);
    }

    @Test
    void aCaseSaysNothingOfItselfButItsReference() {
        assertThat(Dispute.raised()).hasToString("OpenCase C-2025-1");
        assertThat(Dispute.raised().visibleTo(Reader.Audience.COUNCIL)).isEqualTo(new CaseView.Withheld("C-2025-1"));
    }

    private static boolean isShown(String reader, Confidentiality confidentiality) {
        OpenCase raised = Dispute.raised(Dispute.between(confidentiality, GWENN, IRIS));
        return raised.visibleTo(READERS.get(reader)) instanceof CaseFile;
    }

    private static Reader person(MemberId id, boolean isSeated) {
        return new Reader.Person(id, isSeated);
    }
}
