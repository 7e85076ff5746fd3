<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="draft.list">
  <jsp:body>
    <c:choose>
      <c:when test="${empty page.items}">
        <p><fmt:message key="${page.isFirst() ? 'draft.list.empty' : 'draft.list.end'}"/></p>
      </c:when>
      <c:otherwise>
        <p><fmt:message key="draft.list.text"/></p>
        <ul class="rows">
          <c:forEach var="draft" items="${page.items}">
            <c:set var="name" value="${empty draft.name ? messages.text('draft.untitled') : draft.name}"/>
            <li>
              <a dir="auto" href="${draftLinks.to(draft)}"><c:out value="${name}"/></a>
              <c:if test="${draft.change}">
                <p class="hint"><fmt:message key="draft.change"/></p>
              </c:if>
              <c:if test="${draft.scheduled}">
                <p class="hint"><fmt:message key="draft.scheduled"/> <t:time moment="${draft.publishAt}" exact="true"/></p>
              </c:if>
              <c:if test="${draft.isMissed(now)}">
                <c:set var="readers" value="${draft.fields().visibility()}"/>
                <p class="hint"><fmt:message key="${empty readers or readership.mayWriteFor(readers) ? 'draft.missed' : 'draft.missed.readers'}"/></p>
              </c:if>
              <t:byline moment="${draft.savedAt}"/>
              <c:set var="deletes"><c:out value="${messages.text('draft.delete.named', name)}"/></c:set>
              <a class="button quiet" aria-label="${deletes}" href="${links.to('DraftController#deletion', draft.key)}"><fmt:message key="draft.delete"/></a>
            </li>
          </c:forEach>
        </ul>
      </c:otherwise>
    </c:choose>
    <p class="hint"><c:out value="${messages.text('quota.drafts.used', usage.rows(), usage.most(), usage.megabytes(), usage.mostMegabytes())}"/></p>
    <t:pages page="${page}" list="${links.to('DraftController#list')}" newest="draft.list.newest" newer="draft.list.newer"
        older="draft.list.older"/>
    <p class="choices"><a class="button quiet" href="${links.to('PublicationController#form')}"><fmt:message key="entry.new"/></a></p>
  </jsp:body>
</t:page>
