package org.collegium.member;

/**
 * In which line of a roll each number stands first, and whether it entered or changed somebody by then. It takes at most
 * two dozen bytes a member, however long the number: of it only a hash of 64 bits is kept, and two numbers of one hash
 * are not met with in any roll.
 */
final class FirstLines {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int SMALLEST = 1024;

    private long[] hashes = new long[SMALLEST];
    /** By the place of the hash: 0 where there is none, the line where nothing changed, less than 0 where it did. */
    private int[] lines = new int[SMALLEST];

    private int size;

    /** The first line of a number; 0 where it has not come yet. */
    int of(MemberId id) {
        return Math.abs(lines[place(hash(id))]);
    }

    /** Notes a line, from 1, unless the number came before. */
    void note(MemberId id, int line) {
        long hash = hash(id);
        int place = place(hash);
        if (lines[place] == 0) {
            hashes[place] = hash;
            lines[place] = line;
            size++;
            growWhenHalfFull();
        }
    }

    /** Notes that somebody entered or changed under a number that has a line; whether it is the first time. */
    boolean noteChange(MemberId id) {
        int place = place(hash(id));
        boolean isFirst = lines[place] > 0;
        lines[place] = -Math.abs(lines[place]);
        return isFirst;
    }

    private int place(long hash) {
        int last = hashes.length - 1;
        int place = (int) (hash ^ hash >>> Integer.SIZE) & last;
        while (lines[place] != 0 && hashes[place] != hash) {
            place = place + 1 & last;
        }
        return place;
    }

    private void growWhenHalfFull() {
        if (size * 2 <= hashes.length) {
            return;
        }
        long[] earlierHashes = hashes;
        int[] earlierLines = lines;
        hashes = new long[earlierHashes.length * 2];
        lines = new int[earlierLines.length * 2];
        for (int i = 0; i < earlierLines.length; i++) {
            if (earlierLines[i] != 0) {
                int place = place(earlierHashes[i]);
                hashes[place] = earlierHashes[i];
                lines[place] = earlierLines[i];
            }
        }
    }

    /** FNV-1a. */
    private static long hash(MemberId id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.value().length(); i++) {
            hash = (hash ^ id.value().charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
