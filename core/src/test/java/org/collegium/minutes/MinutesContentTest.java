package org.collegium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.motion;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.ENORA;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.GWENN;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.MARCH;
import static org.collegium.story.People.SALT;
import static org.collegium.story.People.at;
import static org.collegium.story.People.named;
import static org.collegium.vote.Choice.AGAINST;
import static org.collegium.vote.Choice.BLANK;
import static org.collegium.vote.Choice.FOR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import org.collegium.archive.AnAssociation;
import org.collegium.council.Seat;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.Meeting;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Content;
import org.collegium.register.Json;
import org.collegium.register.Register;
import org.collegium.story.Evening;
import org.collegium.vote.Ballots;
import org.collegium.vote.Tally;
import org.junit.jupiter.api.Test;

/** The sealed text is for decades: a change of its form must be meant, and bring a new number of the format. */
class MinutesContentTest {

    @Test
    void isWordForWordWhatItWas() {
        assertThat(minutes().content().canonical()).isEqualTo(golden());
    }

    @Test
    void isTheSameOnAnyMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(minutes().content().canonical()).isEqualTo(golden());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A small evening with something of everything. */
    private static Minutes minutes() {
        Evening evening = Evening.of(
                        FEBRUARY, approval(1, council(JANUARY)), motion(2, "Open the garden"), talk(3, "Any other"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .entrusts(ENORA, AICHA, "20:00")
                .recuses(DENEZ, 2)
                .showsHands(1, "20:05", "20:06", 4, 0, 0)
                .votes(2, "20:10", "20:12", FOR, FOR, AGAINST, BLANK)
                .hears(3, "Seeds: « où ? »")
                .leaves(CHLOE, "20:30");
        Meeting.Open open = evening.open()
                .excuse(GWENN)
                .then(next -> next.assign(new ActionItem(2, "Buy seeds", named(CHLOE), LocalDate.of(2025, 3, 1))))
                .orElseThrow();
        Meeting.Closed closed = open.close(
                        at(FEBRUARY, "21:00"), new DecisionNumber(2025, 2), Optional.of(at(MARCH, "20:00")))
                .orElseThrow();
        return Minutes.draft(
                closed, Register.empty().seal("before", new Content(Json.object(), List.of()), SALT, at("22:00")));
    }

    @Test
    void ofASecretBallotItTellsWhoVotedAndNotWhat() {
        Evening evening = Evening.of(JANUARY, motion(1, "Open the garden")).attendedBy(AICHA, BENOIT, CHLOE, DENEZ);
        Meeting.Voting voting = evening.putsToTheVote(1, "20:10");
        Ballots box = Ballots.secret(
                        new TreeSet<>(List.of(new Seat(1), new Seat(2), new Seat(4))), Tally.of(2, 1, 0), voting.roll())
                .orElseThrow();
        Meeting.Closed closed = voting.close(at("20:15"), box, Optional.empty())
                .then(open -> open.close(at("21:00"), DecisionNumber.firstOf(2025), Optional.empty()))
                .orElseThrow();

        assertThat(Minutes.draft(closed, Register.empty()).content().canonical())
                .contains("\"ballots\":[{\"seat\":1},{\"seat\":2},{\"seat\":4}]")
                .contains("\"mode\":\"SECRET\"")
                .doesNotContain("\"choice\"");
    }

    @Test
    void ofATieItTellsWhatBrokeIt() {
        assertThat(Minutes.draft(AnAssociation.unheardOf().ties(), Register.empty())
                        .content()
                        .canonical())
                .contains("\"brokenBy\":\"CASTING_VOTE 3 FOR\"")
                .contains("\"tieBreak\":\"CASTING_VOTE 3\"")
                .contains("\"brokenBy\":\"LOT 9319./2.5.8.10.12./9.18.26.34.41.45./\"");
    }

    @Test
    void ofASearchForConsensusItTellsTheRoundsAndWhatBecameOfIt() {
        assertThat(Minutes.draft(AnAssociation.unheardOf().consensus(), Register.empty())
                        .content()
                        .canonical())
                .contains("\"ladder\":\"2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND\"")
                .contains("\"accord\":\"CONSENT\"")
                .contains("{\"askedBy\":2,\"since\":\"2025-01-07T18:14:00Z\",\"step\":\"VOTE\"}")
                .contains("{\"position\":\"OBJECT\",\"seat\":4,\"words\":\"Trop « vite » ?\"}")
                .contains("{\"position\":\"STAND_ASIDE\",\"seat\":4}")
                .contains("\"text\":\"Le conseil décide, au printemps.\"")
                .contains("\"outcome\":\"HOLDS\"", "\"outcome\":\"FAILS\"")
                .contains("\"decision\":\"2025-02\"");
    }

    @Test
    void ofASittingWithoutOneItDoesNotSpeakOfIt() {
        assertThat(minutes().content().canonical()).doesNotContain("consensus", "\"rounds\"");
    }

    @Test
    void ofAnElectionItTellsWhoVotedAndTheVotesOfEachCandidateApart() {
        assertThat(Minutes.draft(AnAssociation.unheardOf().elections(), Register.empty())
                        .content()
                        .canonical())
                .contains("\"voted\":[{\"seat\":1},{\"seat\":3},{\"seat\":4},{\"seat\":6},{\"seat\":7},{\"seat\":8}]")
                .contains("{\"member\":\"0009\",\"name\":\"Chantier n° 9\",\"votes\":3}")
                .contains("\"method\":{\"counting\":\"PLURALITY\",\"goingOn\":\"LEADING\",\"least\":2}")
                .contains("\"elected\":[{\"member\":\"0004\",\"seat\":5},{\"member\":\"0007\",\"seat\":2}]")
                .contains("\"spoiled\":{\"TOO_MANY_NAMES\":1}")
                .contains("\"tieRule\":{\"drawn\":[\"Chantier n° 9\",\"Prénom7 Nom7\"],\"kind\":\"LOT\"}")
                .doesNotContain("1975-01-01");
    }

    /** Beside it stand the recusals, which would tell who the parties are; and approved minutes may be for everybody. */
    @Test
    void ofTheConflictThatAMotionIsAboutItTellsNothing() {
        Meeting.Closed one = AnAssociation.unheardOf().aboutConflict("C-2025-01", 1, 2);
        Meeting.Closed other =
                new AnAssociation(one.sitting().convocation().association().id()).aboutConflict("C-2025-02", 1, 2);

        assertThat(one).isNotEqualTo(other);
        assertThat(Minutes.draft(one, Register.empty()).content())
                .isEqualTo(Minutes.draft(other, Register.empty()).content());
    }

    private static String golden() {
        try (InputStream in = MinutesContentTest.class.getResourceAsStream("february.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
