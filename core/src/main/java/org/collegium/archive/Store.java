package org.collegium.archive;

import java.util.List;
import java.util.function.Function;
import org.collegium.association.AssociationId;
import org.collegium.words.Answer;

/**
 * The port behind which records lie. A store keeps what it is given and decides nothing.
 *
 * @since 0.1
 */
public interface Store {

    /** The associations whose record was opened. */
    List<AssociationId> associations();

    /**
     * Reads one association's record in one transaction, all of it as of one moment.
     *
     * @param association whose record
     * @param reading what to do with it; the holdings are not to be used after it
     */
    <T> T read(AssociationId association, Function<? super Holdings, T> reading);

    /**
     * Changes one association's record in one transaction: when the answer is yes, everything is kept and on disk
     * before this returns; when it is no, or an exception passes, nothing is.
     *
     * @param association whose record
     * @param work what to do with it; the holdings are not to be used after it
     * @throws StaleRevisionException when somebody else changed the record at the same time
     */
    <T> Answer<T> write(AssociationId association, Function<? super WritableHoldings, Answer<T>> work);
}
