package dev.migrate.execute;

import dev.migrate.LockHolder;

import org.jspecify.annotations.Nullable;

/**
 * What the lock table says of a lock.
 *
 * @param epoch how many times the lock was taken
 * @param heartbeat how many times its holder was heard of since it took it
 * @param lockSession the session whose lock it is, or {@code null} for a lease
 * @param holder who took it last, or {@code null} if it was given back
 */
record LockRow(long epoch, long heartbeat, @Nullable String lockSession, @Nullable LockHolder holder) {

    boolean isHeld() {
        return this.holder != null;
    }

    /**
     * Whether a lease holds it rather than a session.
     */
    boolean isLeased() {
        return this.holder != null && this.lockSession == null;
    }

    /**
     * Whether nothing was heard of the holder between two moments.
     */
    boolean isUnchangedSince(LockRow earlier) {
        return this.epoch == earlier.epoch && this.heartbeat == earlier.heartbeat;
    }

}
