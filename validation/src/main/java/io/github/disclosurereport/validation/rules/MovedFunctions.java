package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.List;

/** Whether documents may have come or gone otherwise than by being issued and repealed: the text says so, or the organ is another. */
final class MovedFunctions {

    private static final List<String> CLEAN_UP = List.of("清理"); // 开展行政规范性文件清理工作

    private static final List<String> DOCUMENTS = List.of(
            "文件", // 清理规范性文件
            "规章"); // 规章清理

    private static final List<String> TRANSFER = List.of(
            "划转", // 有关职能划转至其他部门
            "移交", // 将文件移交承接单位
            "承接", // 承接原机关制发的文件
            "机构改革", // 因机构改革
            "机构调整", // 因机构调整
            "职能调整", // 因部门职能调整
            "职责调整", // 因职责调整
            "合并", // 两局合并
            "统计口径"); // 统计口径有变化

    private MovedFunctions() {}

    static boolean arePossible(Subject subject) {
        return Renaming.isAnotherOrgan(subject)
                || TextPart.all().stream()
                        .flatMap(part -> subject.sentences(part).stream())
                        .map(subject::words)
                        .anyMatch(sentence -> hasOneOf(TRANSFER, sentence)
                                || (hasOneOf(CLEAN_UP, sentence) && hasOneOf(DOCUMENTS, sentence)));
    }

    private static boolean hasOneOf(List<String> words, String sentence) {
        return words.stream().anyMatch(sentence::contains);
    }
}
