package org.collegium.reporting.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.collegium.calendar.Convening;
import org.collegium.calendar.Delay;
import org.collegium.calendar.Notice;
import org.collegium.calendar.Rhythm;
import org.collegium.calendar.SecondConvocation;
import org.collegium.words.Article;
import org.collegium.words.Phrase;

/** What bylaws say of how the council is called together, as the member {@code convening} of their file. */
final class ConveningJson {

    private ConveningJson() {}

    /** Writes what is said, and no member at all where nothing is. */
    static void write(Convening convening, JsonGenerator json) {
        if (convening.equals(Convening.unsaid())) {
            return;
        }
        json.writeStartObject("convening");
        convening.rhythm().ifPresent(rhythm -> {
            json.writeStartObject("rhythm");
            json.write("when", rhythm.toString());
            end(rhythm.article(), json);
        });
        convening.notice().ifPresent(notice -> {
            json.writeStartObject("notice");
            json.write("delay", notice.delay().toString());
            end(notice.article(), json);
        });
        convening.secondConvocation().ifPresent(second -> {
            json.writeStartObject("secondConvocation");
            json.write("interval", second.interval().toString());
            json.write("delay", second.notice().delay().toString());
            end(second.notice().article(), json);
        });
        json.writeEnd();
    }

    static Convening read(Node json) {
        json.withOnly("rhythm", "notice", "secondConvocation");
        return new Convening(
                json.optional("rhythm").map(ConveningJson::rhythm),
                json.optional("notice").map(node -> notice(node.withOnly("delay", "article"))),
                json.optional("secondConvocation").map(ConveningJson::secondConvocation));
    }

    private static void end(Optional<Article> article, JsonGenerator json) {
        article.ifPresent(written -> json.write("article", written.reference()));
        json.writeEnd();
    }

    private static Rhythm rhythm(Node json) {
        json.withOnly("when", "article");
        Rhythm rhythm = json.member("when").parsed(Phrase.of("json.rhythm"), Rhythm::parse);
        return article(json).map(rhythm::under).orElse(rhythm);
    }

    private static Notice notice(Node json) {
        return new Notice(delay(json.member("delay")), article(json));
    }

    private static SecondConvocation secondConvocation(Node json) {
        json.withOnly("interval", "delay", "article");
        return new SecondConvocation(delay(json.member("interval")), notice(json));
    }

    private static Delay delay(Node json) {
        return json.parsed(Phrase.of("json.delay"), Delay::parse);
    }

    private static Optional<Article> article(Node json) {
        return json.optional("article").map(node -> node.parsed(Phrase.of("json.words"), Article::new));
    }
}
