package io.github.disclosurereport.formats.layout;

import java.util.List;
import java.util.Random;

/**
 * An invented organ.
 *
 * @param place the place it serves
 * @param name its full name
 * @param self what it calls itself
 */
record SampleOrgan(String place, String name, String self) {

    private static final List<SampleOrgan> ALL = List.of(
            new SampleOrgan("青岭市", "青岭市人民政府", "全市"),
            new SampleOrgan("青岭市", "青岭市水务局", "市水务局"),
            new SampleOrgan("青岭市", "青岭市行政审批局", "我局"),
            new SampleOrgan("云溪县", "云溪县人民政府", "我县"),
            new SampleOrgan("云溪县", "云溪县自然资源和规划局", "县局"),
            new SampleOrgan("枫桥湾区", "枫桥湾区综合行政执法局", "我局"),
            new SampleOrgan("枫桥湾区", "枫桥湾区人民政府办公室", "区政府办"),
            new SampleOrgan("石榴坪镇", "石榴坪镇人民政府", "本机关"));

    private static final List<String> TITLES =
            List.of("{organ}{year}年政府信息公开工作年度报告", "{organ}{year}年度政府信息公开工作年度报告", "{year}年{organ}政府信息公开工作年度报告");

    static SampleOrgan any(Random random) {
        return Choice.of(ALL, random);
    }

    /** A title in one of the usual word orders. */
    String title(int year, Random random) {
        return Choice.of(TITLES, random).replace("{organ}", name).replace("{year}", Integer.toString(year));
    }
}
