// SPDX-License-Identifier: GPL-3.0-or-later

/// The publications that the methods come from.
extension MethodReference {
  static let lorenz1905 = MethodReference(
    "Lorenz", 1905, "Methods of measuring the concentration of wealth",
    in: "Publications of the American Statistical Association 9:209–219",
    doi: "10.2307/2276207")
  static let gini1912 = MethodReference(
    "Gini", 1912, "Variabilità e mutabilità",
    in: "Bologna: Cuppini")
  static let fisher1922 = MethodReference(
    "Fisher, Thornton & Mackenzie", 1922,
    "The accuracy of the plating method of estimating the density of bacterial populations",
    in: "Annals of Applied Biology 9:325–359",
    doi: "10.1111/j.1744-7348.1922.tb05962.x")
  static let wilson1927 = MethodReference(
    "Wilson", 1927, "Probable inference, the law of succession, and statistical inference",
    in: "JASA 22:209–212",
    doi: "10.1080/01621459.1927.10502953")
  static let clopper1934 = MethodReference(
    "Clopper & Pearson", 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial",
    in: "Biometrika 26:404–413",
    doi: "10.1093/biomet/26.4.404")
  static let garwood1936 = MethodReference(
    "Garwood", 1936, "Fiducial limits for the Poisson distribution",
    in: "Biometrika 28:437–442",
    doi: "10.1093/biomet/28.3-4.437")
  static let friedman1937 = MethodReference(
    "Friedman", 1937, "The use of ranks to avoid the assumption of normality implicit in the analysis of variance",
    in: "JASA 32:675–701",
    doi: "10.1080/01621459.1937.10503522")
  static let babington1939 = MethodReference(
    "Kendall & Babington Smith", 1939, "The problem of m rankings",
    in: "Annals of Mathematical Statistics 10:275–287",
    doi: "10.1214/aoms/1177732186")
  static let przyborowski1940 = MethodReference(
    "Przyborowski & Wilenski", 1940, "Homogeneity of results in testing samples from Poisson series",
    in: "Biometrika 31:313–323",
    doi: "10.1093/biomet/31.3-4.313")
  static let mann1945 = MethodReference(
    "Mann", 1945, "Nonparametric tests against trend",
    in: "Econometrica 13:245–259",
    doi: "10.2307/1907187")
  static let wilcoxon1945 = MethodReference(
    "Wilcoxon", 1945, "Individual comparisons by ranking methods",
    in: "Biometrics Bulletin 1:80–83",
    doi: "10.2307/3001968")
  static let anscombe1948 = MethodReference(
    "Anscombe", 1948, "The transformation of Poisson, binomial and negative-binomial data",
    in: "Biometrika 35:246–254",
    doi: "10.1093/biomet/35.3-4.246")
  static let shannon1948 = MethodReference(
    "Shannon", 1948, "A mathematical theory of communication",
    in: "Bell System Technical Journal 27:379–423",
    doi: "10.1002/j.1538-7305.1948.tb01338.x")
  static let freeman1950 = MethodReference(
    "Freeman & Tukey", 1950, "Transformations related to the angular and the square root",
    in: "Annals of Mathematical Statistics 21:607–611",
    doi: "10.1214/aoms/1177729756")
  static let herfindahl1950 = MethodReference(
    "Herfindahl", 1950, "Concentration in the steel industry",
    in: "Columbia University")
  static let theil1950 = MethodReference(
    "Theil", 1950, "A rank-invariant method of linear and polynomial regression analysis",
    in: "Proceedings of the Koninklijke Nederlandse Akademie van Wetenschappen 53:386–392, 521–525, 1397–1412")
  static let kruskal1952 = MethodReference(
    "Kruskal & Wallis", 1952, "Use of ranks in one-criterion variance analysis",
    in: "JASA 47:583–621",
    doi: "10.1080/01621459.1952.10483441")
  static let cochran1954 = MethodReference(
    "Cochran", 1954, "Some methods for strengthening the common χ² tests",
    in: "Biometrics 10:417–451",
    doi: "10.2307/3001616")
  static let lancaster1961 = MethodReference(
    "Lancaster", 1961, "Significance tests in discrete distributions",
    in: "JASA 56:223–234",
    doi: "10.1080/01621459.1961.10482105")
  static let mosimann1962 = MethodReference(
    "Mosimann", 1962,
    "On the compound multinomial distribution, the multivariate β-distribution, and correlations among proportions",
    in: "Biometrika 49:65–82",
    doi: "10.1093/biomet/49.1-2.65")
  static let hodges1963 = MethodReference(
    "Hodges & Lehmann", 1963, "Estimates of location based on rank tests",
    in: "Annals of Mathematical Statistics 34:598–611",
    doi: "10.1214/aoms/1177704172")
  static let dunn1964 = MethodReference(
    "Dunn", 1964, "Multiple comparisons using rank sums",
    in: "Technometrics 6:241–252",
    doi: "10.1080/00401706.1964.10490181")
  static let hirschman1964 = MethodReference(
    "Hirschman", 1964, "The paternity of an index",
    in: "American Economic Review 54:761")
  static let sen1968 = MethodReference(
    "Sen", 1968, "Estimates of the regression coefficient based on Kendall's tau",
    in: "JASA 63:1379–1389",
    doi: "10.1080/01621459.1968.10480934")
  static let stigler1973 = MethodReference(
    "Stigler", 1973, "The asymptotic distribution of the trimmed mean",
    in: "Annals of Statistics 1:472–477",
    doi: "10.1214/aos/1176342412")
  static let akaike1974 = MethodReference(
    "Akaike", 1974, "A new look at the statistical model identification",
    in: "IEEE Transactions on Automatic Control 19:716–723",
    doi: "10.1109/TAC.1974.1100705")
  static let hampel1974 = MethodReference(
    "Hampel", 1974, "The influence curve and its role in robust estimation",
    in: "JASA 69:383–393",
    doi: "10.1080/01621459.1974.10482962")
  static let neumaier1974 = MethodReference(
    "Neumaier", 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
    in: "ZAMM 54:39–51",
    doi: "10.1002/zamm.19740540106")
  static let kendall1975 = MethodReference(
    "Kendall", 1975, "Rank Correlation Methods, 4th ed.",
    in: "Griffin")
  static let levin1977 = MethodReference(
    "Levin & Reeds", 1977,
    "Compound multinomial likelihood functions are unimodal: proof of a conjecture of I. J. Good",
    in: "Annals of Statistics 5:79–87",
    doi: "10.1214/aos/1176343741")
  static let tukey1977 = MethodReference(
    "Tukey", 1977, "Exploratory Data Analysis",
    in: "Addison-Wesley")
  static let schwarz1978 = MethodReference(
    "Schwarz", 1978, "Estimating the dimension of a model",
    in: "Annals of Statistics 6:461–464",
    doi: "10.1214/aos/1176344136")
  static let holm1979 = MethodReference(
    "Holm", 1979, "A simple sequentially rejective multiple test procedure",
    in: "Scandinavian Journal of Statistics 6:65–70")
  static let pettitt1979 = MethodReference(
    "Pettitt", 1979, "A non-parametric approach to the change-point problem",
    in: "Applied Statistics 28:126–135",
    doi: "10.2307/2346729")
  static let rosner1983 = MethodReference(
    "Rosner", 1983, "Percentage points for a generalized ESD many-outlier procedure",
    in: "Technometrics 25:165–172",
    doi: "10.1080/00401706.1983.10487848")
  static let breslow1987 = MethodReference(
    "Breslow & Day", 1987, "Statistical Methods in Cancer Research II",
    in: "IARC Scientific Publications 82")
  static let clayton1987 = MethodReference(
    "Clayton & Kaldor", 1987, "Empirical Bayes estimates of age-standardized relative risks for use in disease mapping",
    in: "Biometrics 43:671–681",
    doi: "10.2307/2532003")
  static let self1987 = MethodReference(
    "Self & Liang", 1987,
    "Asymptotic properties of maximum likelihood estimators and likelihood ratio tests under nonstandard conditions",
    in: "JASA 82:605–610",
    doi: "10.1080/01621459.1987.10478472")
  static let mccullagh1989 = MethodReference(
    "McCullagh & Nelder", 1989, "Generalized Linear Models, 2nd ed.",
    in: "Chapman & Hall")
  static let marshall1991 = MethodReference(
    "Marshall", 1991, "Mapping disease and mortality rates using empirical Bayes estimators",
    in: "Applied Statistics 40:283–294",
    doi: "10.2307/2347593")
  static let lambert1992 = MethodReference(
    "Lambert", 1992, "Zero-inflated Poisson regression, with an application to defects in manufacturing",
    in: "Technometrics 34:1–14",
    doi: "10.1080/00401706.1992.10485228")
  static let iglewicz1993 = MethodReference(
    "Iglewicz & Hoaglin", 1993, "How to Detect and Handle Outliers",
    in: "ASQC Basic References in Quality Control 16")
  static let rousseeuw1993 = MethodReference(
    "Rousseeuw & Croux", 1993, "Alternatives to the median absolute deviation",
    in: "JASA 88:1273–1283",
    doi: "10.1080/01621459.1993.10476408")
  static let benjaminiHochberg1995 = MethodReference(
    "Benjamini & Hochberg", 1995,
    "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
    in: "JRSS B 57:289–300",
    doi: "10.1111/j.2517-6161.1995.tb02031.x")
  static let hyndman1996 = MethodReference(
    "Hyndman & Fan", 1996, "Sample quantiles in statistical packages",
    in: "The American Statistician 50:361–365",
    doi: "10.1080/00031305.1996.10473566")
  static let draper1998 = MethodReference(
    "Draper & Smith", 1998, "Applied Regression Analysis, 3rd ed.",
    in: "Wiley",
    doi: "10.1002/9781118625590")
  static let joanes1998 = MethodReference(
    "Joanes & Gill", 1998, "Comparing measures of sample skewness and kurtosis",
    in: "The Statistician 47:183–189",
    doi: "10.1111/1467-9884.00122")
  static let rousseeuw1999 = MethodReference(
    "Rousseeuw & Van Driessen", 1999, "A fast algorithm for the minimum covariance determinant estimator",
    in: "Technometrics 41:212–223",
    doi: "10.1080/00401706.1999.10485670")
  static let vargha2000 = MethodReference(
    "Vargha & Delaney", 2000,
    "A critique and improvement of the CL common language effect size statistics of McGraw and Wong",
    in: "Journal of Educational and Behavioral Statistics 25:101–132",
    doi: "10.3102/10769986025002101")
  static let benjaminiYekutieli2001 = MethodReference(
    "Benjamini & Yekutieli", 2001, "The control of the false discovery rate in multiple testing under dependency",
    in: "Annals of Statistics 29:1165–1188",
    doi: "10.1214/aos/1013699998")
  static let brown2001 = MethodReference(
    "Brown, Cai & DasGupta", 2001, "Interval estimation for a binomial proportion",
    in: "Statistical Science 16:101–133",
    doi: "10.1214/ss/1009213286")
  static let pison2002 = MethodReference(
    "Pison, Van Aelst & Willems", 2002, "Small sample corrections for LTS and MCD",
    in: "Metrika 55:111–123",
    doi: "10.1007/s001840200191")
  static let brys2004 = MethodReference(
    "Brys, Hubert & Struyf", 2004, "A robust measure of skewness",
    in: "Journal of Computational and Graphical Statistics 13:996–1017",
    doi: "10.1198/106186004X12632")
  static let johnson2005 = MethodReference(
    "Johnson, Kemp & Kotz", 2005, "Univariate Discrete Distributions, 3rd ed.",
    in: "Wiley",
    doi: "10.1002/0471715816")
  static let spiegelhalterFunnel2005 = MethodReference(
    "Spiegelhalter", 2005, "Funnel plots for comparing institutional performance",
    in: "Statistics in Medicine 24:1185–1202",
    doi: "10.1002/sim.1970")
  static let spiegelhalterDispersion2005 = MethodReference(
    "Spiegelhalter", 2005, "Handling over-dispersion of performance indicators",
    in: "Quality and Safety in Health Care 14:347–351",
    doi: "10.1136/qshc.2005.013755")
  static let helsel2006 = MethodReference(
    "Helsel & Frans", 2006, "Regional Kendall test for trend",
    in: "Environmental Science & Technology 40:4066–4073",
    doi: "10.1021/es051650b")
  static let hubert2008 = MethodReference(
    "Hubert & Vandervieren", 2008, "An adjusted boxplot for skewed distributions",
    in: "Computational Statistics & Data Analysis 52:5186–5201",
    doi: "10.1016/j.csda.2007.11.008")
  static let rosenmai2013 = MethodReference(
    "Rosenmai", 2013, "Using the median absolute deviation to find outliers",
    in: "Eureka Statistics")
  static let liu2020 = MethodReference(
    "Liu & Xie", 2020,
    "Cauchy combination test: a powerful test with analytic p-value calculation under arbitrary dependency structures",
    in: "JASA 115:393–402",
    doi: "10.1080/01621459.2018.1554485")
  static let hilbe2011 = MethodReference(
    "Hilbe", 2011, "Negative Binomial Regression, 2nd ed.",
    in: "Cambridge University Press",
    doi: "10.1017/CBO9780511973420")
}
