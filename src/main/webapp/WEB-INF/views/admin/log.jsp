<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="audit.title">
  <jsp:body>
    <p><c:out value="${messages.text('audit.text', days)}"/></p>
    <form role="search" action="${links.to('AuditController#list')}">
      <t:select name="kind" label="audit.kind" value="${form.kind}" choices="${kinds}" none="audit.kind.all"/>
      <t:field name="name" label="field.username" value="${form.name}" spellcheck="false" autocapitalize="none"/>
      <button><fmt:message key="audit.send"/></button>
    </form>
    <c:if test="${not empty log}"><%-- a record: EL 5 does not take its components for properties --%>
      <c:if test="${empty log.page().items}"><p class="none"><fmt:message key="event.list.end"/></p></c:if>
      <ul class="rows">
        <c:forEach var="event" items="${log.page().items}">
          <li>
            <t:event event="${event}" audited="true" zone="${zone}"/>
            <p class="hint">${messages.link('event.of.account', log.name(event.accountId), links.to('PersonController#show', event.accountId))}</p>
            <c:if test="${event.actor().isPresent()}">
              <p class="hint">${messages.link('event.of.by', log.name(event.actor().get()), links.to('PersonController#show', event.actor().get()))}</p>
            </c:if>
          </li>
        </c:forEach>
      </ul>
      <t:pages page="${log.page()}" list="${links.to('AuditController#list')}${query}" newest="event.list.newest" newer="event.list.newer"
          older="event.list.older"/>
      <p class="choices">
        <a class="button quiet" href="<c:out value="${links.to('AuditTable#show')}${query}"/>" download><fmt:message key="audit.csv"/></a>
        <a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a>
      </p>
    </c:if>
  </jsp:body>
</t:page>
