package dev.migrate.execute;

/**
 * What limits a step: how long its statements may take, and how often they are tried.
 *
 * @param timeouts the timeouts
 * @param retries the retries
 */
record StepLimits(StepTimeouts timeouts, LockRetries retries) {

}
