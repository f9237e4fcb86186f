package io.github.disclosurereport.validation.written;

import io.github.disclosurereport.validation.rule.OrganLevel;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An organ that nobody knows, and the words in which it speaks of itself.
 *
 * @param name its name
 * @param level what kind of organ it is
 * @param makesRules whether it may make rules (规章)
 * @param most about as many requests it receives
 * @param words by their names in patterns, what it calls itself and others
 */
record WritingOrgan(String name, OrganLevel level, boolean makesRules, int most, Map<String, String> words) {

    private static final List<String> CITIES = List.of("青岭市", "云州市", "临江市", "海川市", "安平市", "北渡市");
    private static final List<String> COUNTIES = List.of("柳溪县", "石桥县", "河湾区", "东篱区", "松岭县", "白鹿县", "南浦区");
    private static final List<String> DEPARTMENTS = List.of(
            "民政局",
            "教育局",
            "财政局",
            "卫生健康委员会",
            "自然资源局",
            "市场监督管理局",
            "交通运输局",
            "农业农村局",
            "发展和改革委员会",
            "司法局",
            "住房和城乡建设局",
            "应急管理局",
            "审计局",
            "水利局",
            "人力资源和社会保障局",
            "公安局",
            "生态环境局",
            "统计局",
            "医疗保障局");
    private static final List<String> TOWNSHIPS = List.of("清泉镇", "桃源镇", "龙口乡", "新民镇", "红旗乡", "双河镇");
    private static final List<String> SUBDISTRICTS = List.of("城关街道", "滨河街道", "文昌街道");
    private static final List<String> AUTHORIZED =
            List.of("经济开发区管理委员会", "住房公积金管理中心", "消防救援大队", "气象局", "公共资源交易中心", "地震局");
    private static final List<Integer> SIZES = List.of(3, 9, 9, 60, 60, 400, 4000);

    static WritingOrgan any(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> department(random);
            case 5, 6 -> city(random);
            case 7 -> county(random);
            case 8 -> township(random);
            default -> authorized(random);
        };
    }

    private static WritingOrgan department(Random random) {
        String area = area(random);
        String name = area + one(DEPARTMENTS, random);
        String self = name.endsWith("委员会") ? "我委" : "我局";
        return new WritingOrgan(
                name,
                OrganLevel.DEPARTMENT,
                false,
                size(4, random),
                words(self, "全" + self.substring(1), area, "部门", "各科室"));
    }

    private static WritingOrgan city(Random random) {
        String area = one(CITIES, random);
        return new WritingOrgan(
                area + "人民政府", OrganLevel.GOVERNMENT, true, size(7, random), words("我市", "全市", area, "政府", "各部门"));
    }

    private static WritingOrgan county(Random random) {
        String area = one(COUNTIES, random);
        String kind = area.substring(area.length() - 1);
        return new WritingOrgan(
                area + "人民政府",
                OrganLevel.GOVERNMENT,
                false,
                size(6, random),
                words("我" + kind, "全" + kind, area, "政府", "各单位"));
    }

    private static WritingOrgan township(Random random) {
        String area = one(COUNTIES, random);
        if (random.nextBoolean()) {
            String town = one(TOWNSHIPS, random);
            String kind = town.substring(town.length() - 1);
            return new WritingOrgan(
                    area + town + "人民政府",
                    OrganLevel.TOWNSHIP,
                    false,
                    size(3, random),
                    words("我" + kind, "全" + kind, area, "乡镇", "各村（社区）"));
        }
        return new WritingOrgan(
                area + one(SUBDISTRICTS, random) + "办事处",
                OrganLevel.TOWNSHIP,
                false,
                size(3, random),
                words("我街道", "全街道", area, "乡镇", "各社区"));
    }

    private static WritingOrgan authorized(Random random) {
        String area = area(random);
        return new WritingOrgan(
                area + one(AUTHORIZED, random),
                OrganLevel.AUTHORIZED_ORGANIZATION,
                false,
                size(4, random),
                words("本单位", "全系统", area, "组织", "各科室"));
    }

    private static Map<String, String> words(String self, String whole, String area, String level, String below) {
        String kind = area.substring(area.length() - 1);
        return Map.of(
                "我",
                self,
                "全",
                whole,
                "区域",
                kind,
                "区",
                kind,
                "级",
                level,
                "部门们",
                below,
                "下级",
                kind.equals("市") ? "各县区" : "乡镇街道");
    }

    private static String area(Random random) {
        return one(random.nextBoolean() ? CITIES : COUNTIES, random);
    }

    private static int size(int sizes, Random random) {
        return SIZES.get(random.nextInt(sizes));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
