package org.collegium.persistence;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** EclipseLink's log, handed on to SLF4J. What statements are given is left out: it holds personal data. */
final class Slf4jSessionLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.eclipse.persistence.session");

    Slf4jSessionLog() {
        setShouldDisplayData(false);
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return level < SessionLog.OFF && LOG.isEnabledForLevel(slf4j(level));
    }

    @Override
    public void log(SessionLogEntry entry) {
        // What is thrown reaches the caller, who knows whether it matters: a lost race is no cause for alarm.
        Level level = entry.hasException() ? Level.DEBUG : slf4j(entry.getLevel());
        if (LOG.isEnabledForLevel(level)) {
            LOG.atLevel(level).setCause(entry.getException()).log(formatMessage(entry));
        }
    }

    private static Level slf4j(int level) {
        if (level >= SessionLog.SEVERE) {
            return Level.ERROR;
        }
        if (level >= SessionLog.WARNING) {
            return Level.WARN;
        }
        if (level >= SessionLog.CONFIG) {
            return Level.INFO;
        }
        return level >= SessionLog.FINE ? Level.DEBUG : Level.TRACE;
    }
}
