package org.collegium.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collegium.bylaws.Bylaws;
import org.collegium.meeting.AgendaItem;
import org.collegium.meeting.Convocation;
import org.collegium.motion.Motion;
import org.collegium.reporting.Prose;
import org.collegium.reporting.paper.Description;
import org.collegium.reporting.paper.Document;
import org.collegium.reporting.paper.Fact;
import org.collegium.reporting.paper.Paper;
import org.collegium.reporting.paper.Text;
import org.collegium.reporting.paper.Tone;
import org.collegium.words.Phrase;

/**
 * The notice that calls a sitting: when and where, the agenda in its last version with the texts that will be put to the
 * vote, and the form of a proxy where the bylaws allow one.
 *
 * @since 0.1
 */
public final class ConvocationDocument implements Document {

    private final Convocation convocation;
    private final int proxies;
    private final Wording wording;
    private final Cover cover;

    /**
     * The document of a notice. Of what its reader may not know the notice itself must be empty, as is the one of a
     * sitting's {@linkplain org.collegium.meeting.Sitting#publicly public} record.
     *
     * @param convocation of a sitting, or the question of a written consultation
     * @param bylaws the version in force on its day, which says how many proxies one person may hold
     * @param language one of the {@link org.collegium.words.Languages}, for everything but what people wrote
     */
    public ConvocationDocument(Convocation convocation, Bylaws bylaws, Locale language) {
        this.convocation = convocation;
        this.proxies = bylaws.proxiesPerHolder();
        this.wording = Wording.of(convocation.id().organ(), convocation.association(), language);
        this.cover = new Cover(
                convocation.association(),
                Phrase.of(named("document.convocation.title"))
                        .with(Phrase.of("minutes.of", convocation.id().organ())),
                Phrase.of(named("document.convocation.foot"))
                        .with(convocation.id().date())
                        .with(convocation.version()),
                convocation.id().date(),
                wording);
    }

    @Override
    public Description description() {
        return cover.description(convocation.toString());
    }

    @Override
    public void writeOn(Paper paper) {
        cover.writeOn(paper);
        corrected(paper);
        paper.facts(facts());
        agenda(paper);
        texts(paper);
        if (!convocation.id().isConsultation()) {
            proxy(paper);
        }
        wording.foreignRecord().ifPresent(paper::small);
    }

    private void corrected(Paper paper) {
        int version = convocation.version();
        if (version > 1) {
            paper.banner(
                    wording.text(Phrase.of("document.convocation.corrected")
                            .with(version)
                            .with(convocation.revisions().get(version - 2))),
                    Tone.CAUTION);
        }
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.text(named("document.convocation.when")), wording.text(when())));
        facts.add(wording.fact("place", wording.recorded(convocation.place())));
        facts.add(
                wording.fact(convocation.id().isConsultation() ? "asked" : "convened", wording.convened(convocation)));
        return facts;
    }

    private Phrase when() {
        return Phrase.of("document.convocation.at")
                .with(convocation.id().date())
                .with(wording.hour(convocation.at()))
                .with(convocation.association().zone().getId());
    }

    private void agenda(Paper paper) {
        paper.heading(2, wording.text("minutes.agenda"));
        paper.together(() -> paper.numbered(
                convocation.agenda().stream().map(wording::titleOrSecret).toList()));
    }

    /** The texts on which the sitting will vote, as they are proposed. */
    private void texts(Paper paper) {
        List<AgendaItem> proposing = convocation.agenda().stream()
                .filter(item -> item.motion().isPresent())
                .toList();
        if (!proposing.isEmpty()) {
            paper.heading(2, wording.text("document.convocation.texts"));
            proposing.forEach(item -> text(item, item.motion().orElseThrow(), paper));
        }
    }

    private void text(AgendaItem item, Motion.Proposed motion, Paper paper) {
        paper.heading(3, Text.of(item.number() + ". ").followedBy(wording.title(item)));
        paper.together(() -> {
            paper.small(wording.text(Phrase.of("document.convocation.motion")
                    .with(wording.recorded(motion.title()).characters())
                    .with(Phrase.of("matter", motion.matter()))));
            paper.quote(wording.recorded(Prose.lines(motion.text())));
        });
    }

    /** The bylaws set no other end to it than the opening, for which a proxy must be there to be counted. */
    private void proxy(Paper paper) {
        if (proxies == 0) {
            paper.small(wording.text("document.proxy.none"));
            return;
        }
        paper.heading(2, wording.text("document.proxy"));
        paper.together(() -> {
            paper.paragraph(wording.text(Phrase.of("document.proxy.rule")
                    .with(Phrase.of("document.proxy.holder", convocation.id().organ()))
                    .with(proxies)
                    .with(convocation.id().date())
                    .with(wording.hour(convocation.at()))));
            paper.paragraph(wording.text(Phrase.of("document.proxy.words")
                    .with(Phrase.of("minutes.of", convocation.id().organ()))
                    .with(convocation.id().date())));
            paper.signatures(List.of(
                    wording.text("document.proxy.grantor"),
                    wording.text("document.proxy.to"),
                    wording.text("document.done"),
                    wording.text("document.proxy.signature")));
        });
    }

    private String named(String key) {
        return convocation.id().isConsultation() ? key + ".consultation" : key;
    }
}
