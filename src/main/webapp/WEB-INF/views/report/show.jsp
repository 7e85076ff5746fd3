<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="report.one">
  <c:set var="entry" value="${report.entry}"/>
  <c:set var="reason" value="${report.reason}"/>
  <c:choose>
    <c:when test="${readable}"><p><a href="${links.to('EntryController#show', entry.id, entry.slug)}"><bdi><c:out value="${entry.title}"/></bdi></a></p></c:when>
    <c:otherwise><p class="note" role="note"><fmt:message key="report.unreadable"/></p></c:otherwise>
  </c:choose>
  <p>${messages.link('removal.by', entry.author.username, links.to('PersonController#show', entry.author.id))}</p>
  <p><fmt:message key="report.reason.${reason}"/></p>
  <c:if test="${not empty report.text}"><blockquote class="text" dir="auto"><c:out value="${report.text}"/></blockquote></c:if>
  <p>${messages.link('report.by', report.reporter.username, links.to('PersonController#show', report.reporter.id))}</p>
  <p class="byline"><t:time moment="${report.reportedAt}" exact="true"/></p>
  <form method="post" action="${links.to('ReportDecisionController#update', report.id)}" novalidate>
    <t:csrf/>
    <t:choice name="decision" label="request.decision" hint="report.decision.hint">
      <c:set var="called"><fmt:message key="report.decision.remove"/></c:set>
      <t:option name="decision" value="REMOVE" chosen="${form.decision}" label="${called}"/>
      <c:set var="called"><fmt:message key="report.decision.dismiss"/></c:set>
      <t:option name="decision" value="DISMISS" chosen="${form.decision}" label="${called}"/>
    </t:choice>
    <t:field name="reason" label="rule.reason" value="${form.reason}" hint="report.decision.reason.hint" required="true"/>
    <button><fmt:message key="request.send"/></button>
  </form>
  <p class="choices"><a class="button quiet" href="${links.to('ReportListController#list')}"><fmt:message key="report.list"/></a></p>
</t:page>
