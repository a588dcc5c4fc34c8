package org.collegium.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.collegium.archive.Act;
import org.collegium.archive.ActId;
import org.collegium.archive.AnAssociation;
import org.collegium.archive.Archive;
import org.collegium.archive.Deed;
import org.collegium.commons.Commons;
import org.collegium.commons.Resource;
import org.collegium.member.Members;
import org.collegium.persistence.CouncilStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the house and the record are kept together by a transaction of the server's, or neither is. */
class HouseIT {

    private static final LocalDate OPENED = LocalDate.of(2025, 1, 7);
    private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
    private static final String BY_THE_COUNCIL = "?by=" + AnAssociation.id(3) + "&at=" + NOW;

    /** Longer than the house has a place for, though not the record. */
    private static final String LONG_NAME = "kiln-of-the-third-floor-at-the-back-of-the-yard";

    private static RunningServer server;
    private static String association;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) throws IOException {
        AnAssociation made = AnAssociation.unheardOf();
        association = made.id().toString();
        try (CouncilStore store = CouncilStore.open("jdbc:h2:file:" + folder.resolve("house"), "sa", "")) {
            Archive archive = new Archive(store);
            perform(archive, made, new Deed.OpenRecord(made.letterhead(), made.bylaws()));
            perform(archive, made, new Deed.Enrol(AnAssociation.members()));
            perform(archive, made, new Deed.Appoint(AnAssociation.mandates()));
            perform(archive, made, new Deed.KeepCommons(shared("oven", "loom", "press", "saw", LONG_NAME)));
        }
        server = RunningServer.in(folder);
    }

    @AfterAll
    static void closeTheHouse() {
        server.close();
    }

    private static Commons shared(String... things) {
        Commons commons = Commons.none();
        for (String thing : things) {
            Resource resource = Resource.of(thing, Resource.Kind.SERVICE, Resource.Access.MEMBERS, OPENED);
            commons = commons.with(resource.learn(AnAssociation.id(1), OPENED, Members.of(AnAssociation.members()))
                    .orElseThrow());
        }
        return commons;
    }

    private static void perform(Archive archive, AnAssociation made, Deed deed) {
        archive.perform(new Act(new ActId(UUID.randomUUID()), made.id(), AnAssociation.id(3), NOW, deed))
                .orElseThrow();
    }

    @Test
    void theCommitKeepsBoth() {
        assertThat(ask("POST", "oven/keys/" + AnAssociation.id(2) + BY_THE_COUNCIL)
                        .statusCode())
                .isEqualTo(204);

        assertThat(keys("oven")).isEqualTo(AnAssociation.id(2).value());
        assertThat(masters("oven")).isEqualTo(AnAssociation.id(1) + " " + AnAssociation.id(2));
    }

    @Test
    void aRowThatIsThereIsChanged() {
        assertThat(ask("DELETE", "saw/keys/" + AnAssociation.id(1) + BY_THE_COUNCIL)
                        .statusCode())
                .isEqualTo(204);

        assertThat(masters("saw")).isEmpty();
    }

    @Test
    void aHostThatThrowsTakesBoth() {
        ask("POST", "loom/keys/" + AnAssociation.id(2) + BY_THE_COUNCIL);
        ask("POST", "loom/keys/" + AnAssociation.id(3) + BY_THE_COUNCIL);

        HttpResponse<String> third = ask("POST", "loom/keys/" + AnAssociation.id(4) + BY_THE_COUNCIL);

        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.body()).isEqualTo("No key is left for loom");
        assertThat(keys("loom")).isEqualTo(AnAssociation.id(2) + " " + AnAssociation.id(3));
        assertThat(masters("loom"))
                .isEqualTo(AnAssociation.id(1) + " " + AnAssociation.id(2) + " " + AnAssociation.id(3));
    }

    @Test
    void aRefusalTakesTheKey() {
        HttpResponse<String> refused =
                ask("POST", "press/keys/" + AnAssociation.id(2) + "?by=" + AnAssociation.id(9) + "&at=" + NOW);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(keys("press")).isEmpty();
        assertThat(masters("press")).isEqualTo(AnAssociation.id(1).value());
    }

    @Test
    void aKeyThatCannotBeKeptTakesBoth() {
        HttpResponse<String> failed = ask("POST", LONG_NAME + "/keys/" + AnAssociation.id(2) + BY_THE_COUNCIL);

        assertThat(failed.statusCode()).isEqualTo(409);
        assertThat(keys(LONG_NAME)).isEmpty();
        assertThat(masters(LONG_NAME)).isEqualTo(AnAssociation.id(1).value());
    }

    private static String keys(String thing) {
        return ask("GET", thing + "/keys").body();
    }

    private static String masters(String thing) {
        return ask("GET", thing + "/masters?on=2025-03-02").body();
    }

    private static HttpResponse<String> ask(String method, String request) {
        return server.ask(method, "/associations/" + association + "/things/" + request);
    }
}
