package org.collegium.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.collegium.council.Holder;
import org.collegium.meeting.Sitting;
import org.collegium.minutes.Minutes;
import org.collegium.minutes.MinutesCopy;
import org.collegium.register.Entry;
import org.collegium.register.Hash;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;
import org.collegium.words.Phrase;

/** The part of the minutes about their approval: the entry of the register, what its hashes prove, and who signs. */
final class RegisterSection {

    private final MinutesCopy copy;
    private final Minutes minutes;
    private final String content;
    private final Sitting sitting;
    private final Wording wording;
    private final Paper paper;

    RegisterSection(MinutesCopy copy, String content, Wording wording, Paper paper) {
        this.copy = copy;
        this.minutes = copy.minutes();
        this.content = content;
        this.sitting = copy.sitting().sitting();
        this.wording = wording;
        this.paper = paper;
    }

    void write() {
        paper.heading(2, wording.text("minutes.register"));
        paper.together(() -> {
            register();
            signatures();
        });
    }

    private void register() {
        paper.paragraph(wording.text(minutes.status()).plain("."));
        List<Fact> facts = new ArrayList<>();
        if (minutes instanceof Minutes.Sealed sealed) {
            facts.addAll(facts(sealed.entry(), wording));
        } else {
            facts.add(wording.hash("content-hash", Hash.of(content)));
        }
        minutes.registerHead().ifPresent(head -> {
            facts.add(wording.fact(
                    "head", Phrase.of("minutes.head-entry").with(head.number()).with(wording.day(head.sealedAt()))));
            facts.add(wording.hash("head-hash", head.hash()));
        });
        paper.facts(facts);
        minutes.registerHead().ifPresent(head -> code(head, wording, paper));
        boolean isWhole = copy.leftOut().isEmpty() || !(minutes instanceof Minutes.Sealed);
        explain(isWhole, wording, paper);
    }

    /** The head of the register for a camera: its number, when it was sealed, its hash. */
    static void code(Entry head, Wording wording, Paper paper) {
        String text = "register " + head.number() + " " + head.sealedAt() + " sha256:"
                + head.hash().hex();
        paper.code(
                text, wording.say(Phrase.of("minutes.code").with(head.number()).with(wording.day(head.sealedAt()))));
    }

    /** What the hashes are of, and what language people wrote in. */
    static void explain(boolean isWhole, Wording wording, Paper paper) {
        String explained = isWhole ? "minutes.register.explained" : "minutes.register.explained.public";
        paper.small(wording.text(paper.keepsAttachments() ? explained : explained + ".apart"));
        wording.foreignRecord().ifPresent(paper::small);
    }

    /** What a reader needs to find an entry again. */
    static List<Fact> facts(Entry entry, Wording wording) {
        return List.of(
                wording.fact(
                        "sealed",
                        Phrase.of("minutes.entry").with(entry.number()).with(wording.day(entry.sealedAt()))),
                wording.hash("content-hash", entry.seal().content()),
                wording.hash("entry-hash", entry.hash()));
    }

    private void signatures() {
        Text secretary = signature("minutes.label.secretary", sitting.secretary());
        paper.signatures(
                sitting.convocation().id().isConsultation()
                        ? List.of(secretary)
                        : List.of(signature("minutes.label.facilitator", sitting.facilitator()), secretary));
    }

    private Text signature(String capacity, Holder who) {
        return Text.of(wording.name(who) + ", ").plain(wording.say(capacity));
    }
}
