package org.collegium.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collegium.story.Evening.approval;
import static org.collegium.story.Evening.council;
import static org.collegium.story.Evening.propose;
import static org.collegium.story.Evening.talk;
import static org.collegium.story.People.AICHA;
import static org.collegium.story.People.BENOIT;
import static org.collegium.story.People.CHLOE;
import static org.collegium.story.People.DENEZ;
import static org.collegium.story.People.FEBRUARY;
import static org.collegium.story.People.JANUARY;
import static org.collegium.story.People.SALT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collegium.bylaws.Matter;
import org.collegium.council.Holder;
import org.collegium.meeting.ActionItem;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Meeting;
import org.collegium.member.MemberId;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.motion.DecisionNumber;
import org.collegium.register.Register;
import org.collegium.reporting.ReportFile;
import org.collegium.reporting.bundle.SealedPdf;
import org.collegium.reporting.document.MinutesDocument;
import org.collegium.reporting.form.Form;
import org.collegium.story.Evening;
import org.collegium.story.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a copy for the public must not tell. */
class PublicCopyTest {

    /** Each stands in the confidential item alone: in its title, its motion, what was said, and who is to do what. */
    private static final List<String> SECRETS = List.of("Ursule", "Zoé Quemener", "M042", "dégât", "serrure", "ZZ-77");

    private static final Meeting.Closed IN_JANUARY = january();
    private static final Meeting.Closed IN_FEBRUARY = Evening.of(FEBRUARY, approval(1, council(JANUARY)))
            .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
            .showsHands(1, "20:10", "20:11", 4, 0, 0)
            .closes("21:00", new DecisionNumber(2025, 2));
    private static final List<Meeting.Closed> BOTH = List.of(IN_JANUARY, IN_FEBRUARY);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName("no byte of what is confidential is in its text, its attachments, its metadata or anywhere else")
    void nothingLeaks(String language) throws IOException {
        for (Minutes minutes : List.of(Minutes.draft(IN_JANUARY, Register.empty()), sealed())) {
            byte[] full = pdf(MinutesCopy.full(minutes), language);
            byte[] copy = pdf(MinutesCopy.forEverybody(minutes), language);

            assertThat(SECRETS)
                    .allSatisfy(secret ->
                            assertThat(Traces.of(secret, full)).as(secret).isNotEmpty());
            assertThat(SECRETS)
                    .allSatisfy(secret ->
                            assertThat(Traces.of(secret, copy)).as(secret).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("nor is it anywhere in another form")
    void nothingLeaksElsewhere(Form form) throws IOException {
        for (Minutes minutes : List.of(Minutes.draft(IN_JANUARY, Register.empty()), sealed())) {
            assertThat(text(form, MinutesCopy.full(minutes))).contains("Ursule", "Zoé Quemener", "dégât", "serrure");
            assertThat(text(form, MinutesCopy.forEverybody(minutes)))
                    .doesNotContain(SECRETS)
                    .contains("Confidentiel");
        }
    }

    private static String text(Form form, MinutesCopy copy) throws IOException {
        ReportFile file = form.file("copy", new MinutesDocument(copy, Locale.FRENCH));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("it says that something is left out, where, and by what the register holds it")
    void saysSo() throws IOException {
        MinutesCopy copy = MinutesCopy.forEverybody(sealed());
        String text = Traces.text(pdf(copy, "fr"));

        assertThat(text)
                .contains("il omet 1 point de l’ordre du jour (2) traité à huis clos.")
                .contains("2. Confidentiel")
                .contains("Traité à huis clos, et omis de cet exemplaire.")
                .contains(copy.commitment(2).orElseThrow().hex())
                .contains("Portes ouvertes");
        assertThat(Traces.text(pdf(MinutesCopy.full(sealed()), "fr")))
                .doesNotContain("Confidentiel", "Exemplaire public")
                .contains("2. La serrure et Ursule (huis clos)")
                .contains("Celle du contenu est celle du fichier JSON joint");
        assertThat(text).contains("Celle du contenu est celle du document entier");
    }

    @Test
    @DisplayName("the entry that it carries holds")
    void provable() throws IOException {
        byte[] copy = pdf(MinutesCopy.forEverybody(sealed()), "fr");
        SealedPdf carried = SealedPdf.read("copy.pdf", copy);

        assertThat(carried.verify()).isEmpty();
        assertThat(carried.leftOut()).isEqualTo(1);
        assertThat(new SealedPdf(carried.seal(), carried.content().replace("Portes ouvertes", "Portes fermées"))
                        .verify())
                .hasSize(1);
        assertThat(SealedPdf.read("full.pdf", pdf(MinutesCopy.full(sealed()), "fr"))
                        .leftOut())
                .isZero();
    }

    private static byte[] pdf(MinutesCopy copy, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArchivalPdf.write(new MinutesDocument(copy, Locale.forLanguageTag(language)), bytes);
        return bytes.toByteArray();
    }

    private static Minutes sealed() {
        Minutes.Approved approved = (Minutes.Approved) Minutes.of(IN_JANUARY, BOTH, Register.empty());
        Register register =
                approved.seal(Register.empty(), SALT, approved.decision().at());
        return Minutes.of(IN_JANUARY, BOTH, register);
    }

    private static Meeting.Closed january() {
        AgendaItem secret = new AgendaItem(
                        2,
                        "La serrure et Ursule",
                        Optional.of(propose("ZZ-77", "Faire payer le dégât", Matter.ORDINARY)),
                        Optional.empty())
                .confidential();
        Holder zoe = new Holder(new MemberId("M042"), "Zoé Quemener");
        return Evening.of(JANUARY, talk(1, "Nouvelles"), secret, Evening.motion(3, "Portes ouvertes"))
                .attendedBy(AICHA, BENOIT, CHLOE, DENEZ)
                .hears(1, "Tout va bien.")
                .hears(2, "Ursule a cassé la serrure.")
                .recuses(DENEZ, 2)
                .showsHands(2, "20:10", "20:11", 3, 0, 0)
                .showsHands(3, "20:20", "20:21", 4, 0, 0)
                .open()
                .assign(new ActionItem(2, "Changer la serrure", zoe, FEBRUARY))
                .orElseThrow()
                .close(People.at(JANUARY, "21:00"), DecisionNumber.firstOf(2025), Optional.empty())
                .orElseThrow();
    }
}
