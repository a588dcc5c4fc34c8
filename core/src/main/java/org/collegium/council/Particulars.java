package org.collegium.council;

/**
 * What a bank or the prefecture asks of somebody who represents the association, in the words that it will print. It is
 * given for one certificate and not kept.
 *
 * @param familyName surname
 * @param forenames all of them
 * @param profession what the person does
 * @param address where the person lives, on one line
 * @param nationality of which country
 * @since 0.1
 */
public record Particulars(String familyName, String forenames, String profession, String address, String nationality) {

    public Particulars {
        if (familyName.isBlank()
                || forenames.isBlank()
                || profession.isBlank()
                || address.isBlank()
                || nationality.isBlank()) {
            throw new IllegalArgumentException("The particulars of '" + forenames + " " + familyName + "' have a gap");
        }
    }
}
