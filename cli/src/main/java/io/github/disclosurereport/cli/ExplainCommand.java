package io.github.disclosurereport.cli;

import io.github.disclosurereport.text.Names;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code disclosure explain}: says what a rule judges, why, and how to mend what it finds. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final int INDENT = 4;

    private final Terminal terminal;
    private final Words words;
    private final List<Rule> rules = ReportCheck.standard().rules();

    @Parameters(
            paramLabel = "RULE",
            arity = "1..*",
            descriptionKey = "RULE",
            completionCandidates = Candidates.Rules.class)
    private List<String> ids = new ArrayList<>();

    ExplainCommand(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public Integer call() throws UnusableException {
        List<Rule> asked = new ArrayList<>();
        for (String id : ids) {
            asked.add(rule(id.toUpperCase(Locale.ROOT)));
        }
        Explanations explanations = new Explanations(words.language());
        terminal.out()
                .println(asked.stream()
                        .map(rule -> explain(rule, explanations))
                        .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator())));
        return Disclosure.CLEAN;
    }

    private String explain(Rule rule, Explanations explanations) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Disclosure.columns()
                .wrap(
                        words.say(
                                "explain.what",
                                rule.id(),
                                rule.severity().name(words.language()),
                                rule.title(words.language())),
                        INDENT));
        lines.addAll(line("explain.why", explanations.why(rule.family())));
        lines.addAll(line("explain.basis", rule.basis()));
        lines.addAll(line("explain.wrong", explanations.wrong(rule.id())));
        lines.addAll(line("explain.right", explanations.right(rule.id())));
        lines.addAll(line("explain.mend", explanations.mend(rule.id())));
        rule.thresholds()
                .forEach(
                        (name, usual) -> lines.addAll(line("explain.threshold", rule.id() + "." + name + "=" + usual)));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> line(String key, String text) {
        return Disclosure.columns().wrap(words.say(key, text), INDENT);
    }

    private Rule rule(String id) throws UnusableException {
        return rules.stream()
                .filter(rule -> unpadded(rule.id()).equals(unpadded(id)))
                .findFirst()
                .orElseThrow(() -> new UnusableException(noRule(id, nearest(id))));
    }

    /** An id without the zero that fills it up: REQ-2 means REQ-02. */
    private static String unpadded(String id) {
        return id.replace("-0", "-");
    }

    private String noRule(String id, List<String> nearest) {
        return nearest.isEmpty()
                ? words.say("error.noRule", id)
                : words.say("error.noRuleBut", id, words.list(nearest));
    }

    /** The rules of its family, or else the one whose id is most like it. */
    private List<String> nearest(String id) {
        List<String> siblings = rules.stream()
                .filter(rule -> id.startsWith(rule.family()))
                .map(Rule::id)
                .toList();
        return siblings.isEmpty()
                ? Names.nearest(id, rules.stream().map(Rule::id)).stream().toList()
                : siblings;
    }
}
