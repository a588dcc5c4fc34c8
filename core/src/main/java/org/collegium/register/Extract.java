package org.collegium.register;

/**
 * One part of what an entry seals, with what shows that it belongs there. Nothing else of the content is needed or told.
 *
 * @param seal of the entry
 * @param part the canonical text of the part, salted
 * @param proof its place among the parts
 * @since 0.1
 */
public record Extract(Seal seal, String part, InclusionProof proof) {

    /**
     * Whether the part is one of the entry that has a hash, such as one that later minutes print.
     *
     * @param hash of the entry
     */
    public boolean belongsTo(Hash hash) {
        return seal.hash().equals(hash) && proof.size() == seal.parts() && proof.shows(part, seal.root());
    }

    /** All of it as one canonical text, to be handed over; the part stands in it as a text, ready to be hashed. */
    public String canonical() {
        return Json.object()
                .with("part", part)
                .with(
                        "proof",
                        Json.object()
                                .with("index", proof.index())
                                .with("path", proof.path().stream().map(hash -> new Json.Text(hash.hex())))
                                .with("size", proof.size()))
                .with("seal", seal.json())
                .canonical();
    }
}
