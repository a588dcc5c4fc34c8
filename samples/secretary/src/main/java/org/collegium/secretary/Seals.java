package org.collegium.secretary;

import org.collegium.register.Json;
import org.collegium.register.Seal;

/** Seals of the register, as programs are told of them. */
final class Seals {

    private Seals() {}

    static Json.Fields facts(Seal seal) {
        return Json.object()
                .with("number", seal.number())
                .with("subject", seal.subject())
                .with("sealedAt", seal.sealedAt().toString())
                .with("hash", seal.hash().hex());
    }
}
