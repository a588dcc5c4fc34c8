package org.collegium.jakarta;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key to something that is shared, and who has it. */
@Entity
@Table(name = "house_key")
@SuppressWarnings("NullAway.Init")
public class Key {

    /** Nobody has two keys to the same thing. */
    @Id
    private String tag;

    private String thing;

    private String holder;

    /** For the persistence unit. */
    protected Key() {}

    /** Gives a key to a thing to a member, by number. */
    public Key(String thing, String holder) {
        this.tag = thing + "/" + holder;
        this.thing = thing;
        this.holder = holder;
    }

    /** What it opens. */
    public String thing() {
        return thing;
    }

    /** The number of the member who has it. */
    public String holder() {
        return holder;
    }
}
