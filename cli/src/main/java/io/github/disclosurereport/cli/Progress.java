package io.github.disclosurereport.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far the command has come through many files. */
final class Progress {

    /** Set by the launcher where standard error is a terminal and the results go elsewhere. */
    private static final String WANTED = "disclosure.progress";

    private static final int FEW = 3;

    private Progress() {}

    static <T> Iterable<T> over(List<T> files, Words words) {
        if (files.size() <= FEW || !Boolean.getBoolean(WANTED)) {
            return files;
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(words.say("check.progress"))
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
        return ProgressBar.wrap(files, bar);
    }
}
