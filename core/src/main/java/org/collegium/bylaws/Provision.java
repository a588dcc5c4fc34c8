package org.collegium.bylaws;

import org.collegium.association.Organ;
import org.collegium.vote.Rule;

/**
 * What the bylaws provide for a matter.
 *
 * @param competent the organ that decides it
 * @param rule how its vote is judged
 * @since 0.1
 */
public record Provision(Organ competent, Rule rule) {}
