package org.collegium.jakarta;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.collegium.archive.StaleRevisionException;
import org.collegium.words.RefusedException;

/** What whoever asks is told where nothing was kept. */
@Provider
public class Refusals implements ExceptionMapper<RuntimeException> {

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof RefusedException) {
            return answer(Status.FORBIDDEN, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof NoKeyLeftException || failure instanceof StaleRevisionException) {
            return answer(Status.CONFLICT, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof PersistenceException) {
            return answer(Status.CONFLICT, "The key cannot be kept in the book");
        }
        throw failure;
    }

    private static Response answer(Status status, String why) {
        return Response.status(status).type(MediaType.TEXT_PLAIN).entity(why).build();
    }
}
