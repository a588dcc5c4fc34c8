package org.collegium.jakarta;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.collegium.association.AssociationId;
import org.collegium.member.MemberId;

/** A thing that an association shares, as it is asked for over HTTP. */
@Path("associations/{association}/things/{thing}")
@Produces(MediaType.TEXT_PLAIN)
@SuppressWarnings("NullAway.Init")
public class Things {

    @Inject
    private Workshop workshop;

    @PathParam("association")
    private UUID association;

    @PathParam("thing")
    private String thing;

    /** Who has its keys, by number. */
    @GET
    @Path("keys")
    public String keys() {
        return workshop.keys(thing).stream().map(Key::holder).collect(Collectors.joining(" "));
    }

    /** Who masters it on a day, by number. */
    @GET
    @Path("masters")
    public String masters(@QueryParam("on") String day) {
        return workshop.masters(new AssociationId(association), thing, LocalDate.parse(day)).stream()
                .map(MemberId::value)
                .collect(Collectors.joining(" "));
    }

    /** Gives a key to whoever learned to use it. */
    @POST
    @Path("keys/{member}")
    public void teach(
            @PathParam("member") String member, @QueryParam("by") String actor, @QueryParam("at") String instant) {
        workshop.teach(request(actor, instant), new MemberId(member));
    }

    /** Takes a key back. */
    @DELETE
    @Path("keys/{member}")
    public void takeBack(
            @PathParam("member") String member, @QueryParam("by") String actor, @QueryParam("at") String instant) {
        workshop.takeBack(request(actor, instant), new MemberId(member));
    }

    private Request request(String actor, String instant) {
        return new Request(new AssociationId(association), thing, new MemberId(actor), Instant.parse(instant));
    }
}
